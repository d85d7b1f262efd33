package coach.amble.understanding.learning;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

/** Writes arrays, each after its length. */
record ArraysOut(DataOutputStream out) {
  void number(int number) throws IOException {
    out.writeInt(number);
  }

  void texts(List<String> texts) throws IOException {
    out.writeInt(texts.size());
    for (String text : texts) {
      out.writeUTF(text);
    }
  }

  void bytes(byte[] values) throws IOException {
    out.writeInt(values.length);
    out.write(values);
  }

  void chars(char[] values) throws IOException {
    out.writeInt(values.length);
    for (char value : values) {
      out.writeChar(value);
    }
  }

  void ints(int[] values) throws IOException {
    out.writeInt(values.length);
    for (int value : values) {
      out.writeInt(value);
    }
  }

  void longs(long[] values) throws IOException {
    out.writeInt(values.length);
    for (long value : values) {
      out.writeLong(value);
    }
  }

  void floats(float[] values) throws IOException {
    out.writeInt(values.length);
    for (float value : values) {
      out.writeFloat(value);
    }
  }

  void doubles(double[] values) throws IOException {
    out.writeInt(values.length);
    for (double value : values) {
      out.writeDouble(value);
    }
  }

  void flush() throws IOException {
    out.flush();
  }
}
