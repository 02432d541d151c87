package org.sealready.filing.specimen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sealready.filing.MiniProgramFiling;
import org.sealready.filing.data.CodeLists;
import org.sealready.filing.page.EntityContactPage;
import org.sealready.filing.page.EntityPage;
import org.sealready.filing.page.LegalRepresentative;
import org.sealready.filing.page.MiniProgramPage;
import org.sealready.form.Answers;
import org.sealready.form.Field;
import org.sealready.form.Option;
import org.sealready.form.Page;
import org.sealready.form.specimen.Place;
import org.sealready.form.specimen.Specimen;
import org.sealready.words.FieldGuide;
import org.sealready.words.FieldGuides;
import org.sealready.words.Language;
import org.sealready.words.Words;

/** Which paper is drawn for which field, and that something is said of every field. */
class PaperSpecimensTest {

  private static final Answers COMPANY =
      Answers.empty().with(EntityPage.TYPE, "4").with(EntityPage.CERTIFICATE_TYPE, "1");

  private static String paper(Field<?> field, Answers answers) {
    return new PaperSpecimens().at(field, answers).map(Specimen::id).orElse("none");
  }

  @ParameterizedTest
  @CsvSource({
    "4, 1, 营业执照",
    "3, 4, 事业单位法人证书",
    "6, 6, 社会团体法人登记证书",
    "9, 17, 民办非企业单位登记证书",
    "11, 21, 律师事务所执业许可证",
    "2, 13, 统一社会信用代码证书"
  })
  void drawsTheCertificateThatWasChosen(String type, String certificate, String heading) {
    Answers answers =
        Answers.empty().with(EntityPage.TYPE, type).with(EntityPage.CERTIFICATE_TYPE, certificate);
    Specimen drawn = new PaperSpecimens().at(EntityPage.NAME, answers).orElseThrow();
    assertEquals(heading, drawn.title());
    for (Field<?> field :
        List.<Field<?>>of(
            EntityPage.CERTIFICATE_NUMBER,
            EntityPage.CERTIFICATE_ADDRESS,
            EntityPage.DISTRICT,
            LegalRepresentative.NAME)) {
      assertTrue(drawn.placeOf(field).isPresent(), field.id());
    }
  }

  @Test
  void aSoleTradersLicenceNamesTheOwner() {
    Answers trader =
        COMPANY
            .with(EntityPage.CERTIFICATE_NUMBER, "92510107MA6CQ7XK3Q")
            .with(LegalRepresentative.TITLE, "经营者");
    Place place =
        new PaperSpecimens()
            .at(LegalRepresentative.NAME, trader)
            .flatMap(paper -> paper.placeOf(LegalRepresentative.NAME))
            .orElseThrow();
    assertEquals("经营者", place.label());
  }

  @Test
  void eachDocumentOfAPersonIsDrawnWithTheSideThatIsAskedFor() {
    var person = EntityContactPage.PERSON;
    Answers card = COMPANY.with(person.idType(), "2");
    assertEquals("id-front", paper(person.idNumber(), card));
    assertEquals("id-back", paper(person.idValidTo(), card));
    assertEquals("passport", paper(person.name(), COMPANY.with(person.idType(), "7")));
    assertEquals("home-return-permit", paper(person.name(), COMPANY.with(person.idType(), "14")));
    assertEquals("taiwan-permit", paper(person.name(), COMPANY.with(person.idType(), "11")));
    assertEquals("permanent-id", paper(person.name(), COMPANY.with(person.idType(), "30")));
    assertEquals(
        "residence-permit-back", paper(person.idValidTo(), COMPANY.with(person.idType(), "41")));
    assertEquals("none", paper(person.mobile(), card));
    assertEquals("backstage", paper(MiniProgramPage.APP_ID, card));
  }

  @Test
  void anIndividualIsOnHisOwnCard() {
    Answers individual =
        Answers.empty()
            .with(EntityPage.TYPE, CodeLists.INDIVIDUAL)
            .with(EntityPage.CERTIFICATE_TYPE, CodeLists.RESIDENT_ID);
    assertEquals("id-front", paper(EntityPage.NAME, individual));
    assertEquals("id-front", paper(EntityPage.ADDRESS, individual));
  }

  /** No line runs over the edge of its paper or over another line. */
  @Test
  void linesStandApartAndWithinTheirPaper() {
    for (Specimen paper : all()) {
      List<Place> places = paper.places();
      for (Place place : places) {
        Place.Box box = place.box();
        assertTrue(box.x() >= 0 && box.x() + box.width() <= paper.look().width(), paper.id());
        assertTrue(box.y() >= 0 && box.y() + box.height() <= paper.look().height(), paper.id());
        places.stream()
            .filter(other -> other != place)
            .forEach(
                other ->
                    assertFalse(
                        overlap(box, other.box()),
                        paper.id() + ": " + place.label() + " and " + other.label()));
      }
    }
  }

  private static boolean overlap(Place.Box one, Place.Box other) {
    return one.x() < other.x() + other.width()
        && other.x() < one.x() + one.width()
        && one.y() < other.y() + other.height()
        && other.y() < one.y() + one.height();
  }

  private static List<Specimen> all() {
    List<Specimen> all = new ArrayList<>();
    for (Option type : CodeLists.SUBJECT_TYPES.in(Answers.empty())) {
      for (Option certificate : CodeLists.certificatesOf(type.code())) {
        Answers answers =
            Answers.empty()
                .with(EntityPage.TYPE, type.code())
                .with(EntityPage.CERTIFICATE_TYPE, certificate.code())
                .with(EntityContactPage.PERSON.idType(), certificate.code());
        for (Field<?> field : MiniProgramFiling.FORM.fields()) {
          Optional<Specimen> paper = new PaperSpecimens().at(field, answers);
          paper.filter(found -> !all.contains(found)).ifPresent(all::add);
        }
      }
    }
    assertTrue(all.size() > 12, "papers: " + all.size());
    return all;
  }

  /** Where it is, why it is asked, what goes wrong and an example, in both languages. */
  @Test
  void somethingIsSaidOfEveryField() {
    List<String> missing = new ArrayList<>();
    for (Language language : Language.values()) {
      FieldGuides guides = FieldGuides.in(language);
      List<String> papers = new ArrayList<>(all().stream().map(Specimen::id).toList());
      papers.add("");
      for (Page page : MiniProgramFiling.FORM.pages().stream().filter(Page::wizard).toList()) {
        for (Field<?> field : page.fields()) {
          for (String paper : papers) {
            FieldGuide said = guides.of(field, paper, Words.in(language));
            if (List.of(said.where(), said.why(), said.slip(), said.example()).contains("")) {
              missing.add(language + " " + field.id() + " " + paper);
            }
          }
        }
      }
    }
    assertEquals(List.of(), missing);
  }
}
