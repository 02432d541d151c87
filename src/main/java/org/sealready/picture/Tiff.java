package org.sealready.picture;

/** The first directory of a TIFF structure, as EXIF keeps it (TIFF 6.0, section 2). */
final class Tiff {

  private static final int ORIENTATION = 0x0112;
  private static final int RESOLUTION = 0x011A;
  private static final int UNIT = 0x0128;
  private static final int ENTRY = 12;
  private static final int MOST_ENTRIES = 500;
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

  void read(Jpeg jpeg) {
    int directory = start + number(start + 4, 4);
    int count = Math.min(number(directory, 2), MOST_ENTRIES);
    double resolution = 0;
    int unit = 2;
    for (int i = 0; i < count; i++) {
      int entry = directory + 2 + i * ENTRY;
      switch (number(entry, 2)) {
        case ORIENTATION -> jpeg.orientation(number(entry + 8, 2));
        case RESOLUTION -> resolution = ratio(start + number(entry + 8, 4));
        case UNIT -> unit = number(entry + 8, 2);
        default -> {}
      }
    }
    jpeg.resolution(unit == CENTIMETRES ? resolution * INCH : resolution);
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
