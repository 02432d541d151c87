package org.sealready.pdf.intake.picture;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDIndexed;

/** Rewrites one picture of a PDF: decoded and encoded again, so that no original byte remains. */
final class PictureStream {

  private static final Set<String> JPEG = Set.of("DCTDecode", "DCT");
  private static final Set<String> JPEG_2000 = Set.of("JPXDecode");
  private static final String JBIG2 = "JBIG2Decode";
  private static final List<String> STOP = List.of("DCTDecode", "DCT", "JPXDecode", "JBIG2Decode");

  /** Shorter pictures are stored lossless. */
  private static final int SHORT = 1_000_000;

  private final COSStream stream;

  PictureStream(COSStream stream) {
    this.stream = stream;
  }

  /**
   * Rewrites it.
   *
   * @throws IOException if it cannot be decoded to its end, or does not match its dictionary
   */
  void renew() throws IOException {
    List<String> filters = filters(stream);
    String last = filters.isEmpty() ? "" : filters.getLast();
    if (JPEG.contains(last)) {
      write(JpegFile.read(encoded()), true);
    } else if (JPEG_2000.contains(last)) {
      jpeg2000();
    } else if (!trimIfOurs(filters)) {
      if (JBIG2.equals(last)) {
        Jbig2File.check(encoded());
      }
      write(decoded(), false);
    }
  }

  /** One white pixel in its place. */
  static void empty(COSStream stream) throws IOException {
    for (COSName key : List.copyOf(stream.keySet())) {
      stream.removeItem(key);
    }
    stream.setItem(COSName.TYPE, COSName.XOBJECT);
    stream.setItem(COSName.SUBTYPE, COSName.IMAGE);
    stream.setItem(COSName.COLORSPACE, COSName.DEVICEGRAY);
    new PictureStream(stream).write(new Samples(1, 1, 1, 8, new byte[] {-1}), false);
  }

  static List<String> filters(COSStream stream) {
    COSBase filters = stream.getFilters();
    List<String> names = new ArrayList<>();
    if (filters instanceof COSName name) {
      names.add(name.getName());
    } else if (filters instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        if (array.getObject(i) instanceof COSName name) {
          names.add(name.getName());
        }
      }
    }
    return names;
  }

  private byte[] encoded() throws IOException {
    try (InputStream in = new PDStream(stream).createInputStream(STOP)) {
      return in.readAllBytes();
    }
  }

  private void jpeg2000() throws IOException {
    byte[] file = encoded();
    int before = stream.getInt(COSName.SMASK_IN_DATA, 0);
    boolean isMask = stream.getBoolean(COSName.IMAGE_MASK, false);
    PDColorSpace space = isMask ? null : space();
    boolean raw = space instanceof PDIndexed;
    int parts = space == null ? 0 : space.getNumberOfComponents();
    Samples samples = Jpeg2000File.read(file, parts, raw);
    if (before > 0 && !stream.containsKey(COSName.SMASK)) {
      COSStream mask = new COSStream();
      mask.setItem(COSName.TYPE, COSName.XOBJECT);
      mask.setItem(COSName.SUBTYPE, COSName.IMAGE);
      mask.setItem(COSName.COLORSPACE, COSName.DEVICEGRAY);
      new PictureStream(mask).write(Jpeg2000File.opacity(file), false);
      stream.setItem(COSName.SMASK, mask);
    }
    stream.removeItem(COSName.SMASK_IN_DATA);
    if (!isMask) {
      stream.removeItem(COSName.DECODE);
    }
    if (space == null) {
      stream.setItem(
          COSName.COLORSPACE, samples.parts() == 1 ? COSName.DEVICEGRAY : COSName.DEVICERGB);
    }
    write(samples, true);
  }

  private PDColorSpace space() throws IOException {
    COSBase space = stream.getDictionaryObject(COSName.COLORSPACE, COSName.CS);
    return space == null ? null : PDColorSpace.create(space);
  }

  /** All other filters give what the dictionary says. */
  private Samples decoded() throws IOException {
    int width = stream.getInt(COSName.WIDTH, COSName.W, 0);
    int height = stream.getInt(COSName.HEIGHT, COSName.H, 0);
    boolean isMask = stream.getBoolean(COSName.IMAGE_MASK, COSName.IM, false);
    PDColorSpace space = isMask ? null : space();
    int parts = space == null ? 1 : space.getNumberOfComponents();
    int bits = isMask ? 1 : stream.getInt(COSName.BITS_PER_COMPONENT, COSName.BPC, 1);
    try (InputStream in = stream.createInputStream()) {
      int length = Math.toIntExact(Samples.length(width, height, parts, bits));
      Samples samples = new Samples(width, height, parts, bits, in.readNBytes(length));
      if (length == 0 || !samples.isWhole()) {
        throw new IOException("cut off");
      }
      return samples;
    } catch (ArithmeticException large) {
      throw new IOException(large);
    }
  }

  private void write(Samples samples, boolean photo) throws IOException {
    stream.setInt(COSName.WIDTH, samples.width());
    stream.setInt(COSName.HEIGHT, samples.height());
    stream.setInt(COSName.BITS_PER_COMPONENT, samples.bits());
    stream.removeItem(COSName.DECODE_PARMS);
    stream.removeItem(COSName.getPDFName("DP"));
    boolean isJpeg = photo && samples.data().length > SHORT && mayLose(samples.parts());
    if (isJpeg) {
      raw(JpegFile.write(samples), COSName.DCT_DECODE);
      return;
    }
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(samples.data());
    }
  }

  /** Shades may lose something; numbers of colours and colours that are left out may not. */
  private boolean mayLose(int parts) throws IOException {
    return (parts == 1 || parts == 3)
        && !(stream.getDictionaryObject(COSName.MASK) instanceof COSArray)
        && !(space() instanceof PDIndexed);
  }

  private void raw(byte[] bytes, COSName filter) throws IOException {
    try (OutputStream out = stream.createRawOutputStream()) {
      out.write(bytes);
    }
    stream.setItem(COSName.FILTER, filter);
  }

  /** Whether it is deflated, unpacks to its pixels and nothing else; what follows is cut off. */
  private boolean trimIfOurs(List<String> filters) throws IOException {
    if (!filters.equals(List.of("FlateDecode"))) {
      return false;
    }
    COSDictionary parameters = null;
    if (stream.getDictionaryObject(COSName.DECODE_PARMS) instanceof COSDictionary one) {
      parameters = one;
    } else if (stream.containsKey(COSName.DECODE_PARMS)) {
      return false;
    }
    Samples whole = decoded();
    int predictor = parameters == null ? 1 : parameters.getInt(COSName.PREDICTOR, 1);
    long marks = predictor >= 10 ? whole.height() : 0;
    byte[] bytes;
    try (InputStream in = stream.createRawInputStream()) {
      bytes = in.readAllBytes();
    }
    int end = end(bytes, whole.data().length + marks);
    if (end > 0 && end < bytes.length) {
      raw(Arrays.copyOf(bytes, end), COSName.FLATE_DECODE);
    }
    return end > 0;
  }

  /** Where the packed bytes end; 0 where they unpack to more or less than this. */
  private static int end(byte[] bytes, long length) throws IOException {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(bytes);
      byte[] some = new byte[1 << 16];
      int read = inflater.inflate(some);
      while (read > 0 && inflater.getBytesWritten() <= length) {
        read = inflater.inflate(some);
      }
      boolean isExact = inflater.finished() && inflater.getBytesWritten() == length;
      return isExact ? Math.toIntExact(inflater.getBytesRead()) : 0;
    } catch (DataFormatException broken) {
      // It cannot be copied unchanged: the picture is decoded, and refused if that fails.
      return 0;
    } finally {
      inflater.end();
    }
  }
}
