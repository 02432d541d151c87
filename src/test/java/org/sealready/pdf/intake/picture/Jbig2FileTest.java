package org.sealready.pdf.intake.picture;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Jbig2FileTest {

  private static final int DATA = 24;

  /** One segment of this type, a region whose patterns are combined by this operator. */
  private static byte[] segment(int type, int operator) {
    ByteBuffer bytes = ByteBuffer.allocate(11 + DATA);
    bytes.putInt(0).put((byte) type).put((byte) 0).put((byte) 1).putInt(DATA);
    bytes.put(11 + 17, (byte) (operator << 4));
    return bytes.array();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 4})
  void halftonesThatAreLaidDownAreTaken(int operator) {
    assertDoesNotThrow(() -> Jbig2File.check(segment(22, operator)));
  }

  /** And, exclusive or, and its opposite: readers show three different pictures. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void halftonesThatReadersDrawDifferentlyAreRefused(int operator) {
    for (int type : new int[] {20, 22, 23}) {
      assertThrows(IOException.class, () -> Jbig2File.check(segment(type, operator)));
    }
    assertDoesNotThrow(() -> Jbig2File.check(segment(38, operator)), "no halftone region");
  }

  @ParameterizedTest
  @ValueSource(ints = {5, 10, 12, 20, 34})
  void aSegmentThatIsCutOffIsNoticed(int length) {
    byte[] cut = Arrays.copyOf(segment(22, 0), length);
    assertThrows(IOException.class, () -> Jbig2File.check(cut));
  }
}
