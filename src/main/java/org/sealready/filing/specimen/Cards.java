package org.sealready.filing.specimen;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sealready.form.Field;
import org.sealready.form.specimen.Look;
import org.sealready.form.specimen.Place;
import org.sealready.form.specimen.Place.Box;
import org.sealready.form.specimen.Specimen;

/** Identity documents of persons, a drawing for each side that something is copied from. */
final class Cards {

  private final Holder holder;

  Cards(Holder holder) {
    this.holder = holder;
  }

  /**
   * The sides of the document of this type: a code of the identity documents. Without one it is
   * taken for a resident identity card.
   */
  List<Specimen> of(String type) {
    return switch (type) {
      case "7" -> List.of(passport());
      case "11" -> List.of(permit("taiwan-permit", "台湾居民来往大陆通行证"));
      case "14" -> List.of(permit("home-return-permit", "港澳居民来往内地通行证"));
      case "30" -> List.of(permit("permanent-id", "外国人永久居留身份证"));
      case "41" -> List.of(front("residence-permit-front", "港澳居民居住证"), permitBack());
      case "42" -> List.of(front("residence-permit-front", "台湾居民居住证"), permitBack());
      default -> List.of(front("id-front", "居民身份证"), back("id-back"));
    };
  }

  private Specimen front(String id, String title) {
    List<Place> places = new ArrayList<>();
    places.add(name("姓名", 46, new Box(28, 30, 190, 20)));
    places.add(Place.unread("性别", 46, new Box(28, 58, 90, 14)));
    places.add(Place.unread("出生", 46, new Box(28, 82, 150, 14)));
    places.add(withAddress(new Box(28, 106, 210, 56)));
    places.add(number("公民身份号码", 92, new Box(28, 196, 330, 24)));
    return new Specimen(id, title, Look.CARD_FRONT, places);
  }

  private Specimen back(String id) {
    return new Specimen(
        id,
        "中华人民共和国居民身份证",
        Look.CARD_BACK,
        List.of(
            Place.unread("签发机关", 76, new Box(70, 164, 260, 14)),
            period("有效期限", 76, new Box(70, 190, 260, 22))));
  }

  private Specimen permitBack() {
    return new Specimen(
        "residence-permit-back",
        "中华人民共和国居住证",
        Look.CARD_BACK,
        List.of(
            Place.unread("签发机关", 76, new Box(70, 140, 260, 14)),
            period("有效期限", 76, new Box(70, 162, 260, 22)),
            Place.unread("通行证号码", 76, new Box(70, 192, 260, 14))));
  }

  private Specimen permit(String id, String title) {
    return new Specimen(
        id,
        title,
        Look.CARD_FRONT,
        List.of(
            name("姓名", 62, new Box(28, 52, 210, 20)),
            Place.unread("出生日期", 62, new Box(28, 82, 180, 14)),
            Place.unread("性别", 62, new Box(28, 104, 90, 14)),
            period("有效期限", 62, new Box(28, 128, 216, 20)),
            Place.unread("签发机关", 62, new Box(28, 158, 190, 14)),
            number("证件号码", 62, new Box(28, 192, 260, 24))));
  }

  private Specimen passport() {
    return new Specimen(
        "passport",
        "护照 PASSPORT",
        Look.PASSPORT,
        List.of(
            number("护照号 No.", 0, new Box(246, 34, 118, 34)),
            name("姓名 Name", 0, new Box(128, 72, 236, 34)),
            Place.unread("出生日期 Date of birth", 0, new Box(128, 110, 112, 26)),
            period("签发 – 有效期 Issue – expiry", 0, new Box(128, 142, 236, 34))));
  }

  private Place name(String label, double width, Box box) {
    return Place.of(label, width, holder.name(), box);
  }

  private Place number(String label, double width, Box box) {
    return Place.of(label, width, holder.number(), box).alsoFor(holder.type());
  }

  private Place period(String label, double width, Box box) {
    List<Field<?>> fields = new ArrayList<>();
    Stream.of(holder.from(), holder.to()).forEach(each -> each.ifPresent(fields::add));
    return new Place(label, width, fields, fields, box);
  }

  /** The address of the card, for who files with it. */
  private Place withAddress(Box box) {
    List<Field<?>> shown = new ArrayList<>(holder.address().stream().limit(1).toList());
    return new Place("住址", 46, shown, new ArrayList<>(holder.address()), box);
  }
}
