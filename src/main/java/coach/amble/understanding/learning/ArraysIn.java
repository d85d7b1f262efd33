package coach.amble.understanding.learning;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Reads what {@link ArraysOut} wrote; a length beyond what is left is an end of file. */
record ArraysIn(DataInputStream in) {
  int number() throws IOException {
    return in.readInt();
  }

  List<String> texts() throws IOException {
    int length = in.readInt();
    var texts = new ArrayList<String>();
    for (int i = 0; i < length; i++) {
      texts.add(in.readUTF());
    }
    return List.copyOf(texts);
  }

  byte[] bytes() throws IOException {
    return block(Byte.BYTES).array();
  }

  char[] chars() throws IOException {
    var block = block(Character.BYTES).asCharBuffer();
    var values = new char[block.remaining()];
    block.get(values);
    return values;
  }

  int[] ints() throws IOException {
    var block = block(Integer.BYTES).asIntBuffer();
    var values = new int[block.remaining()];
    block.get(values);
    return values;
  }

  long[] longs() throws IOException {
    var block = block(Long.BYTES).asLongBuffer();
    var values = new long[block.remaining()];
    block.get(values);
    return values;
  }

  float[] floats() throws IOException {
    var block = block(Float.BYTES).asFloatBuffer();
    var values = new float[block.remaining()];
    block.get(values);
    return values;
  }

  double[] doubles() throws IOException {
    var block = block(Double.BYTES).asDoubleBuffer();
    var values = new double[block.remaining()];
    block.get(values);
    return values;
  }

  private ByteBuffer block(int width) throws IOException {
    long bytes = (long) in.readInt() * width;
    if (bytes < 0 || bytes > in.available()) {
      throw new EOFException();
    }
    return ByteBuffer.wrap(in.readNBytes((int) bytes));
  }
}
