package org.sealready.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The colours of sRGB (IEC 61966-2-1) as a profile of a few hundred bytes (ICC.1:2004-10, a display
 * profile with one parametric curve), which PDF/A wants in every file that paints in device
 * colours.
 */
final class ScreenColours {

  private static final String NAME = "sRGB";

  /** The white of the profile's connection space, D50. */
  private static final double[] WHITE = {0.9642, 1.0, 0.8249};

  /** The primaries, adapted to D50 (Bradford). */
  private static final double[] RED = {0.436066, 0.222488, 0.013916};

  private static final double[] GREEN = {0.385147, 0.716873, 0.097076};
  private static final double[] BLUE = {0.143066, 0.060608, 0.714096};

  /** From D65 to D50, row by row. */
  private static final double[] ADAPTATION = {
    1.047882, 0.022919, -0.050201, 0.029587, 0.990479, -0.017059, -0.009232, 0.015076, 0.751678
  };

  /** Gamma 2.4 with a straight beginning: g, a, b, c, d of curve type 3. */
  private static final double[] CURVE = {2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045};

  private ScreenColours() {}

  /** Adds the profile to the file; the output intent to be named in its catalogue. */
  static String intent(PdfFile file) {
    int profile = file.addPacked("/N 3", profile());
    return "<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB IEC61966-2.1)"
        + "/Info(sRGB IEC61966-2.1)/RegistryName(http://www.color.org)/DestOutputProfile "
        + PdfFile.reference(profile)
        + ">>";
  }

  static byte[] profile() {
    Map<String, ByteBuffer> tags = new LinkedHashMap<>();
    tags.put("desc", text(NAME));
    tags.put("cprt", text("CC0"));
    tags.put("wtpt", numbers("XYZ ", WHITE));
    tags.put("chad", numbers("sf32", ADAPTATION));
    tags.put("rXYZ", numbers("XYZ ", RED));
    tags.put("gXYZ", numbers("XYZ ", GREEN));
    tags.put("bXYZ", numbers("XYZ ", BLUE));
    tags.put("rTRC", curve());
    int table = 128 + 4 + 12 * (tags.size() + 2);
    int length = table + tags.values().stream().mapToInt(ByteBuffer::capacity).sum();
    ByteBuffer profile = ByteBuffer.allocate(length);
    header(profile);
    profile.position(128).putInt(tags.size() + 2);
    int at = table;
    for (Map.Entry<String, ByteBuffer> tag : tags.entrySet()) {
      entry(profile, tag.getKey(), at, tag.getValue());
      at += tag.getValue().capacity();
    }
    // All three channels share the last one.
    ByteBuffer shared = tags.get("rTRC");
    entry(profile, "gTRC", at - shared.capacity(), shared);
    entry(profile, "bTRC", at - shared.capacity(), shared);
    return profile.array();
  }

  private static void header(ByteBuffer profile) {
    profile.putInt(profile.capacity()).putInt(0).putInt(0x04200000);
    name(profile, "mntrRGB XYZ ");
    // The day on which this version of the profile format was published.
    for (int part : new int[] {2004, 10, 1, 0, 0, 0}) {
      profile.putShort((short) part);
    }
    name(profile, "acsp");
    profile.position(68);
    for (double value : WHITE) {
      profile.putInt(fixed(value));
    }
  }

  private static void entry(ByteBuffer profile, String name, int at, ByteBuffer data) {
    name(profile, name);
    profile.putInt(at).putInt(data.capacity());
    profile.put(at, data.array());
  }

  private static ByteBuffer text(String text) {
    ByteBuffer data = ByteBuffer.allocate((28 + 2 * text.length() + 3) / 4 * 4);
    name(data, "mluc");
    data.putInt(0).putInt(1).putInt(12);
    name(data, "enUS");
    data.putInt(2 * text.length()).putInt(28);
    return data.put(text.getBytes(StandardCharsets.UTF_16BE));
  }

  private static ByteBuffer numbers(String type, double... values) {
    ByteBuffer data = ByteBuffer.allocate(8 + 4 * values.length);
    name(data, type);
    data.putInt(0);
    for (double value : values) {
      data.putInt(fixed(value));
    }
    return data;
  }

  private static ByteBuffer curve() {
    ByteBuffer data = ByteBuffer.allocate(12 + 4 * CURVE.length);
    name(data, "para");
    data.putInt(0).putShort((short) 3).putShort((short) 0);
    for (double value : CURVE) {
      data.putInt(fixed(value));
    }
    return data;
  }

  /** With 16 bits after the point. */
  private static int fixed(double value) {
    return (int) Math.round(value * 65536);
  }

  private static void name(ByteBuffer data, String name) {
    data.put(name.getBytes(StandardCharsets.US_ASCII));
  }
}
