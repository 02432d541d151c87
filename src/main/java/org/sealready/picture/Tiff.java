package org.sealready.picture;

import java.util.ArrayList;
import java.util.List;

/** The directories of a TIFF structure, a file or as EXIF keeps it (TIFF 6.0, section 2). */
final class Tiff {

  /** Bit 0 there says that the picture is a small one of another. */
  private static final int SUBFILE = 0x00FE;

  private static final int ORIENTATION = 0x0112;
  private static final int RESOLUTION = 0x011A;
  private static final int UNIT = 0x0128;
  private static final int ENTRY = 12;
  private static final int MOST_ENTRIES = 500;
  private static final int MOST_PAGES = 1000;
  private static final int CENTIMETRES = 3;
  private static final double INCH = 2.54;

  private final byte[] bytes;
  private final int start;
  private final boolean littleEnd;

  Tiff(byte[] bytes, int start) {
    this.bytes = bytes;
    this.start = start;
    littleEnd = Jpeg.at(bytes, start) == 'I';
  }

  /** What the first directory says. */
  void first(Heading heading) {
    read(start + number(start + 4, 4), heading);
  }

  /** What each picture of a file says, in its order; as far as it can be read. */
  static List<Heading> pages(byte[] file) {
    Tiff tiff = new Tiff(file, 0);
    List<Heading> pages = new ArrayList<>();
    try {
      int directory = tiff.number(4, 4);
      while (directory > 0 && pages.size() < MOST_PAGES) {
        Heading heading = new Heading();
        tiff.read(directory, heading);
        pages.add(heading);
        directory = tiff.number(directory + 2 + tiff.number(directory, 2) * ENTRY, 4);
      }
    } catch (IndexOutOfBoundsException cut) {
      // What was read so far holds; a picture that is cut is refused when it is decoded.
      return pages;
    }
    return pages;
  }

  private void read(int directory, Heading heading) {
    int count = Math.min(number(directory, 2), MOST_ENTRIES);
    double resolution = 0;
    int unit = 2;
    for (int i = 0; i < count; i++) {
      int entry = directory + 2 + i * ENTRY;
      switch (number(entry, 2)) {
        case ORIENTATION -> heading.orientation(number(entry + 8, 2));
        case RESOLUTION -> resolution = ratio(start + number(entry + 8, 4));
        case UNIT -> unit = number(entry + 8, 2);
        case SUBFILE -> {
          if ((number(entry + 8, 4) & 1) == 1) {
            heading.reduced();
          }
        }
        default -> {}
      }
    }
    heading.resolution(unit == CENTIMETRES ? resolution * INCH : resolution);
  }

  private double ratio(int at) {
    int below = number(at + 4, 4);
    return below == 0 ? 0 : number(at, 4) / (double) below;
  }

  private int number(int at, int length) {
    int number = 0;
    for (int i = 0; i < length; i++) {
      int place = littleEnd ? at + length - 1 - i : at + i;
      number = number << 8 | Jpeg.at(bytes, place);
    }
    return number;
  }
}
