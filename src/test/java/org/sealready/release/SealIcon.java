package org.sealready.release;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.ImageIO;

/** The program's icon: a round red seal with 印 in it, drawn in every size. */
final class SealIcon {

  static final List<Integer> SIZES = List.of(16, 24, 32, 48, 64, 128, 256);

  private static final Color RED = new Color(0xC8, 0x1E, 0x1E);
  private static final Path FACE = Path.of("assets/fonts/NotoSerifSC-Bold.ttf");

  /** What macOS calls a picture of this size. */
  private static final Map<Integer, String> ICNS =
      Map.of(16, "icp4", 32, "icp5", 64, "icp6", 128, "ic07", 256, "ic08");

  private SealIcon() {}

  /** In the form that a system's launchers carry: pictures of all sizes behind a table. */
  static byte[] file(Target target) throws IOException {
    return target == Target.MACOS ? icns() : ico();
  }

  private static byte[] ico() throws IOException {
    ByteBuffer table = ByteBuffer.allocate(6 + 16 * SIZES.size()).order(ByteOrder.LITTLE_ENDIAN);
    table.putShort((short) 0).putShort((short) 1).putShort((short) SIZES.size());
    ByteArrayOutputStream pictures = new ByteArrayOutputStream();
    for (int size : SIZES) {
      byte[] png = png(size);
      // A side of 256 is written as 0.
      table.put((byte) size).put((byte) size).putShort((short) 0);
      table.putShort((short) 1).putShort((short) 32);
      table.putInt(png.length).putInt(table.capacity() + pictures.size());
      pictures.writeBytes(png);
    }
    return joined(table.array(), pictures.toByteArray());
  }

  private static byte[] icns() throws IOException {
    ByteArrayOutputStream pictures = new ByteArrayOutputStream();
    for (Map.Entry<Integer, String> kind : new TreeMap<>(ICNS).entrySet()) {
      byte[] png = png(kind.getKey());
      pictures.writeBytes(named(kind.getValue(), png.length));
      pictures.writeBytes(png);
    }
    return joined(named("icns", pictures.size()), pictures.toByteArray());
  }

  private static byte[] named(String name, int length) {
    byte[] bytes = name.getBytes(StandardCharsets.US_ASCII);
    return ByteBuffer.allocate(8).put(bytes).putInt(8 + length).array();
  }

  private static byte[] joined(byte[] one, byte[] other) {
    return ByteBuffer.allocate(one.length + other.length).put(one).put(other).array();
  }

  static byte[] png(int size) throws IOException {
    BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
    Graphics2D pen = image.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    draw(pen, size);
    pen.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, "png", out);
    return out.toByteArray();
  }

  private static void draw(Graphics2D pen, double size) throws IOException {
    double rim = size / 16;
    pen.setColor(Color.WHITE);
    pen.fill(new Ellipse2D.Double(0, 0, size, size));
    pen.setColor(RED);
    pen.setStroke(new BasicStroke((float) rim));
    pen.draw(new Ellipse2D.Double(rim / 2, rim / 2, size - rim, size - rim));
    Shape sign = sign(pen);
    Rectangle2D bounds = sign.getBounds2D();
    double scale = size * 0.6 / Math.max(bounds.getWidth(), bounds.getHeight());
    AffineTransform place = AffineTransform.getTranslateInstance(size / 2, size / 2);
    place.scale(scale, scale);
    place.translate(-bounds.getCenterX(), -bounds.getCenterY());
    pen.fill(place.createTransformedShape(sign));
  }

  private static Shape sign(Graphics2D pen) throws IOException {
    try {
      Font face = Font.createFont(Font.TRUETYPE_FONT, FACE.toFile()).deriveFont(100f);
      return face.createGlyphVector(pen.getFontRenderContext(), "印").getOutline();
    } catch (FontFormatException broken) {
      throw new IOException(broken);
    }
  }
}
