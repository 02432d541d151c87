package org.sealready.pdf.intake.picture;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.sealready.pdf.intake.fault.Complaints;
import org.sealready.pdf.intake.fault.IntakeRefused;
import org.sealready.pdf.intake.fault.IntakeRefused.Kind;

/**
 * Rewrites the pictures of pages, before anything is drawn or copied. One that cannot be decoded
 * matters only if a page shows it, so it is emptied and recorded.
 */
public final class Pictures {

  /** A page of A4 at 600 dpi has 35 million. */
  static final long MOST_PIXELS = 100_000_000;

  private static final List<COSName> APART =
      List.of(
          COSName.PARENT,
          COSName.P,
          COSName.THUMB,
          COSName.METADATA,
          COSName.getPDFName("PieceInfo"),
          COSName.getPDFName("Alternates"),
          COSName.POPUP,
          COSName.A,
          COSName.AA);

  private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<COSBase> broken = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Deque<COSBase> open = new ArrayDeque<>();

  /**
   * Rewrites all pictures that these pages can show.
   *
   * @throws IntakeRefused if there is a picture that no program should be asked to draw
   */
  public Pictures(List<PDPage> pages) throws IntakeRefused {
    for (PDPage page : pages) {
      open.add(page.getCOSObject());
      if (page.getResources() != null) {
        open.add(page.getResources().getCOSObject());
      }
    }
    while (!open.isEmpty()) {
      COSBase next = open.poll();
      if (seen.add(next)) {
        visit(next);
      }
    }
  }

  /** Those that cannot be decoded. */
  public boolean isBroken(COSBase picture) {
    return broken.contains(picture);
  }

  private void visit(COSBase base) throws IntakeRefused {
    switch (base) {
      case COSDictionary dictionary -> {
        for (COSName key : dictionary.keySet()) {
          if (!APART.contains(key)) {
            add(dictionary.getItem(key));
          }
        }
        if (dictionary instanceof COSStream stream && isPicture(stream)) {
          renew(stream);
        }
      }
      case COSArray array -> array.forEach(this::add);
      default -> {}
    }
  }

  private void add(COSBase value) {
    COSBase object = value instanceof COSObject reference ? reference.getObject() : value;
    if (object instanceof COSDictionary || object instanceof COSArray) {
      open.add(object);
    }
  }

  private static boolean isPicture(COSDictionary dictionary) {
    return COSName.IMAGE.equals(dictionary.getCOSName(COSName.SUBTYPE));
  }

  private void renew(COSStream picture) throws IntakeRefused {
    permit(picture.getLong(COSName.WIDTH), picture.getLong(COSName.HEIGHT));
    Complaints.forget();
    try {
      new PictureStream(picture).renew();
    } catch (IOException | RuntimeException undecodable) {
      // Drawn as nothing; if the page shows it, the comparison refuses the paper.
      empty(picture);
      return;
    }
    if (Complaints.gravest().filter(Kind.BROKEN_PICTURE::equals).isPresent()) {
      empty(picture);
    }
  }

  static void permit(long width, long height) throws IntakeRefused {
    if (width * height > MOST_PIXELS) {
      throw new IntakeRefused(Kind.TOO_MANY_PIXELS);
    }
  }

  private void empty(COSStream picture) {
    broken.add(picture);
    try {
      PictureStream.empty(picture);
    } catch (IOException impossible) {
      throw new java.io.UncheckedIOException(impossible);
    }
  }
}
