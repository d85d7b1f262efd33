package coach.amble.understanding.learning;

import java.io.DataOutputStream;
import java.io.IOException;

/**
 * Writes arrays, each after its length. Of wider numbers all first bytes come before all second
 * ones, and so on, which packs much better.
 */
record ArraysOut(DataOutputStream out) {
  void number(int number) throws IOException {
    out.writeInt(number);
  }

  void bytes(byte[] values) throws IOException {
    out.writeInt(values.length);
    out.write(values);
  }

  /** For what mostly ascends: the gaps are smaller than the values. */
  void rising(char[] values) throws IOException {
    int[] gaps = new int[values.length];
    for (int i = 0; i < gaps.length; i++) {
      gaps[i] = values[i] - (i == 0 ? 0 : values[i - 1]);
    }
    write(gaps, Character.SIZE);
  }

  /** For what mostly ascends: the gaps are smaller than the values. */
  void rising(int[] values) throws IOException {
    int[] gaps = new int[values.length];
    for (int i = 0; i < gaps.length; i++) {
      gaps[i] = values[i] - (i == 0 ? 0 : values[i - 1]);
    }
    ints(gaps);
  }

  void ints(int[] values) throws IOException {
    write(values, Integer.SIZE);
  }

  void floats(float[] values) throws IOException {
    int[] bits = new int[values.length];
    for (int i = 0; i < bits.length; i++) {
      bits[i] = Float.floatToIntBits(values[i]);
    }
    ints(bits);
  }

  private void write(int[] values, int bits) throws IOException {
    out.writeInt(values.length);
    for (int shift = bits - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
      for (int value : values) {
        out.write(value >> shift);
      }
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
