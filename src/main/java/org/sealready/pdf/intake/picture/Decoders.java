package org.sealready.pdf.intake.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;
import jj2000.j2k.util.FacilityManager;
import jj2000.j2k.util.MsgLogger;
import org.sealready.pdf.intake.fault.Complaints;

/**
 * The decoders for pictures in PDFs. Of the libraries on the class path only JPEG 2000 and JBIG2
 * count: the readers for other formats that come with them would take the place of the JDK's.
 */
public final class Decoders {

  private static final String JDK = "com.sun.imageio.";
  private static final List<String> WANTED =
      List.of(JDK, "com.github.jaiimageio.jpeg2000.", "org.apache.pdfbox.jbig2.");

  private static boolean installed;

  private Decoders() {}

  /** Sets them up, once for this process. */
  public static synchronized void install() {
    if (installed) {
      return;
    }
    installed = true;
    ImageIO.setUseCache(false);
    IIORegistry registry = IIORegistry.getDefaultInstance();
    List<ImageReaderSpi> all = new ArrayList<>();
    registry.getServiceProviders(ImageReaderSpi.class, false).forEachRemaining(all::add);
    all.stream()
        .filter(provider -> WANTED.stream().noneMatch(provider.getClass().getName()::startsWith))
        .forEach(registry::deregisterServiceProvider);
    ProcessInks.install();
    FacilityManager.registerMsgLogger(null, new Heard());
  }

  /** The reader for this format whose class is in this library. */
  private static ImageReader reader(String format, String library) {
    List<ImageReader> all = new ArrayList<>();
    ImageIO.getImageReadersByFormatName(format).forEachRemaining(all::add);
    Predicate<ImageReader> isWanted = reader -> reader.getClass().getName().startsWith(library);
    return all.stream().filter(isWanted).findFirst().orElseThrow();
  }

  static ImageReader jpeg() {
    return reader("JPEG", JDK);
  }

  static ImageReader jpeg2000() {
    return reader("JPEG2000", "com.github.jaiimageio.jpeg2000.");
  }

  /**
   * Records the warnings of the JPEG 2000 decoder about broken files, which it decodes as far as it
   * can.
   */
  private static final class Heard implements MsgLogger {

    @Override
    public void printmsg(int severity, String message) {
      if (severity >= WARNING) {
        Complaints.hear("JPEG 2000: " + message);
      }
    }

    @Override
    public void println(String text, int first, int further) {}

    @Override
    public void flush() {}
  }
}
