package org.sealready.papers;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDCheckBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDComboBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDRadioButton;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Blanks as a platform or a bureau hands them out, each made for a test. */
public final class Papers {

  /** Where the boxes of {@link #plain} for the ID number begin, and how far apart they are. */
  public static final double BOXES = 62;

  public static final double PITCH = 6;

  private Papers() {}

  /** An authorization with fields: names, labels, boxes, a group, a list, a comb, a long text. */
  public static byte[] fields() {
    try (Paper paper = new Paper()) {
      paper.words("主体负责人授权书", 75, 30, 22);
      label(paper, "单位名称：", 52);
      label(paper, "统一社会信用代码：", 64);
      label(paper, "负责人姓名：", 76);
      label(paper, "身份证号：", 88);
      label(paper, "证件类型：", 100);
      label(paper, "备注：", 112);
      label(paper, "主体性质：　企业　　个人", 152);
      paper.field("unitName", 70, 47, 110, 8).setAlternateFieldName("单位名称（与执照一致）");
      paper.field("Text2", 70, 59, 110, 8).setAlternateFieldName("统一社会信用代码");
      paper.field("负责人姓名", 70, 71, 60, 8);
      PDTextField comb = paper.field("身份证号", 70, 83, 108, 8);
      comb.setMaxLen(18);
      comb.setComb(true);
      PDComboBox list = new PDComboBox(paper.form());
      list.setPartialName("负责人证件类型");
      list.setOptions(List.of("1", "2", "3"), List.of("身份证", "护照", "其他"));
      list.setDefaultAppearance("/Helv 0 Tf 0 g");
      paper.place(list, 70, 95, 60, 8);
      PDTextField remark = paper.field("小程序备注", 70, 107, 110, 30);
      remark.setMultiline(true);
      remark.setDefaultAppearance("/Helv 0 Tf 0 g");
      group(paper);
      PDCheckBox yes = new PDCheckBox(paper.form());
      yes.setPartialName("already");
      yes.setAlternateFieldName("本表已核对");
      paper.states(paper.place(yes, 70, 160, 4, 4), "Yes", true);
      PDTextField preset = paper.field("platform", 70, 170, 60, 8);
      preset.getCOSObject().setString(COSName.V, "微信");
      paper.border(paper.field("unknown", 70, 182, 60, 8).getWidgets().getFirst());
      return paper.bytes();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static void label(Paper paper, String text, double y) {
    paper.words(text, 25, y, 12);
  }

  private static void group(Paper paper) {
    PDRadioButton group = new PDRadioButton(paper.form());
    group.setPartialName("主体性质");
    PDAnnotationWidget first = new PDAnnotationWidget();
    PDAnnotationWidget second = new PDAnnotationWidget();
    group.setWidgets(List.of(first, second));
    group.setExportValues(List.of("企业", "个人"));
    paper.settle(first, 50, 148, 4, 4);
    paper.settle(second, 67, 148, 4, 4);
    paper.states(first, "0", false);
    paper.states(second, "1", false);
    paper.form().getFields().add(group);
  }

  /** A table to write into by hand: ruled cells, and boxes for an ID number. */
  public static byte[] plain() {
    try (Paper paper = new Paper()) {
      paper.words("互联网信息服务备案承诺书", 62, 30, 20);
      for (int row = 0; row < 5; row++) {
        paper.frame(25, 45 + row * 12, 35, 12);
        paper.frame(60, 45 + row * 12, 125, 12);
      }
      paper.words("单位名称", 28, 53, 12).words("信用代码", 28, 65, 12);
      paper.words("小程序名称", 28, 77, 12).words("身份证号", 28, 89, 12);
      paper.words("日期　　　　年　　月　　日", 28, 101, 12);
      for (int box = 0; box <= 18; box++) {
        paper.rule(BOXES + box * PITCH, 83, BOXES + box * PITCH, 91);
      }
      paper.rule(BOXES, 83, BOXES + 18 * PITCH, 83);
      paper.rule(BOXES, 91, BOXES + 18 * PITCH, 91);
      paper.add(210, 297).words("第二页　备注", 28, 40, 12).rule(25, 60, 185, 60);
      return paper.bytes();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** The first page of {@link #plain} as a scan of this resolution. */
  public static BufferedImage scan(int dpi) {
    try (PDDocument document = Loader.loadPDF(plain())) {
      return new PDFRenderer(document).renderImageWithDPI(0, dpi, ImageType.RGB);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** The scan as a JPEG file that says its resolution. */
  public static byte[] jpeg(BufferedImage image, int dpi) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (var out = ImageIO.createImageOutputStream(bytes)) {
      IIOMetadata metadata =
          writer.getDefaultImageMetadata(
              new ImageTypeSpecifier(image), writer.getDefaultWriteParam());
      IIOMetadataNode tree = (IIOMetadataNode) metadata.getAsTree("javax_imageio_jpeg_image_1.0");
      IIOMetadataNode jfif = (IIOMetadataNode) tree.getElementsByTagName("app0JFIF").item(0);
      jfif.setAttribute("resUnits", "1");
      jfif.setAttribute("Xdensity", String.valueOf(dpi));
      jfif.setAttribute("Ydensity", String.valueOf(dpi));
      metadata.setFromTree("javax_imageio_jpeg_image_1.0", tree);
      writer.setOutput(out);
      writer.write(new IIOImage(image, null, metadata));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  /** The scan as a PNG file. */
  public static byte[] png(BufferedImage image) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  /** The same JPEG file with an EXIF head that says how it lies. */
  public static byte[] lying(byte[] jpeg, int orientation) {
    byte[] head = {
      (byte) 0xFF,
      (byte) 0xE1,
      0,
      34,
      'E',
      'x',
      'i',
      'f',
      0,
      0,
      'M',
      'M',
      0,
      42,
      0,
      0,
      0,
      8,
      0,
      1,
      1,
      0x12,
      0,
      3,
      0,
      0,
      0,
      1,
      0,
      (byte) orientation,
      0,
      0,
      0,
      0,
      0,
      0
    };
    byte[] all = new byte[jpeg.length + head.length];
    System.arraycopy(jpeg, 0, all, 0, 2);
    System.arraycopy(head, 0, all, 2, head.length);
    System.arraycopy(jpeg, 2, all, 2 + head.length, jpeg.length - 2);
    return all;
  }
}
