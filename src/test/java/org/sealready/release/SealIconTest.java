package org.sealready.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealIconTest {

  /** Another Java may round a curve otherwise. */
  private static final double TOLERANCE = 2;

  /** The window shows the same seal as the menu. */
  @ParameterizedTest
  @ValueSource(ints = {16, 32, 48, 128})
  void theIconsOfTheWindowAreTheDrawnSeal(int size) throws IOException {
    BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(SealIcon.png(size)));
    BufferedImage kept = ImageIO.read(Path.of("assets/icons/seal-" + size + ".png").toFile());
    assertEquals(size, kept.getWidth());
    assertEquals(size, kept.getHeight());
    int[] one = kept.getRGB(0, 0, size, size, null, 0, size);
    int[] other = drawn.getRGB(0, 0, size, size, null, 0, size);
    long apart = 0;
    for (int i = 0; i < one.length; i++) {
      for (int shift = 0; shift < 32; shift += 8) {
        apart += Math.abs((one[i] >> shift & 0xFF) - (other[i] >> shift & 0xFF));
      }
    }
    assertTrue(apart < TOLERANCE * 4 * one.length, size + ": " + apart);
  }
}
