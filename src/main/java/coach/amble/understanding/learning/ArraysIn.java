package coach.amble.understanding.learning;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Reads what {@link ArraysOut} wrote; a length beyond what is left is an {@link EOFException}. */
record ArraysIn(DataInputStream in) {
  int number() throws IOException {
    return in.readInt();
  }

  byte[] bytes() throws IOException {
    return exactly(in.readInt());
  }

  char[] risingChars() throws IOException {
    int[] gaps = read(Character.BYTES);
    var values = new char[gaps.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = (char) (gaps[i] + (i == 0 ? 0 : values[i - 1]));
    }
    return values;
  }

  int[] risingInts() throws IOException {
    int[] values = ints();
    for (int i = 1; i < values.length; i++) {
      values[i] += values[i - 1];
    }
    return values;
  }

  int[] ints() throws IOException {
    return read(Integer.BYTES);
  }

  float[] floats() throws IOException {
    int[] bits = ints();
    var values = new float[bits.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = Float.intBitsToFloat(bits[i]);
    }
    return values;
  }

  double[] doubles() throws IOException {
    var block = ByteBuffer.wrap(exactly(Math.multiplyExact(in.readInt(), Double.BYTES)));
    var values = new double[block.remaining() / Double.BYTES];
    block.asDoubleBuffer().get(values);
    return values;
  }

  private int[] read(int width) throws IOException {
    int length = in.readInt();
    byte[] bytes = exactly(Math.multiplyExact(length, width));
    int[] values = new int[length];
    for (int from = 0; from < bytes.length; from += length) {
      for (int i = 0; i < length; i++) {
        values[i] = (values[i] << Byte.SIZE) | (bytes[from + i] & 0xff);
      }
    }
    return values;
  }

  private byte[] exactly(int length) throws IOException {
    if (length < 0 || length > in.available()) {
      throw new EOFException();
    }
    byte[] bytes = new byte[length];
    in.readFully(bytes);
    return bytes;
  }
}
