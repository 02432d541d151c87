package org.sealready.filing.specimen;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sealready.filing.page.EntityContactPage;
import org.sealready.filing.page.EntityPage;
import org.sealready.filing.page.MiniProgramContactPage;
import org.sealready.filing.page.MiniProgramPage;
import org.sealready.form.Answers;
import org.sealready.form.Field;
import org.sealready.form.specimen.Look;
import org.sealready.form.specimen.Place;
import org.sealready.form.specimen.Place.Box;
import org.sealready.form.specimen.Specimen;
import org.sealready.form.specimen.Specimens;

/** Which paper each field of the filing is copied from. */
public final class PaperSpecimens implements Specimens {

  /** 小程序后台: where the account says what it is called. */
  private static final Specimen BACKSTAGE =
      new Specimen(
          "backstage",
          "小程序后台",
          Look.SITE,
          List.of(
              Place.of("小程序名称", 84, MiniProgramPage.NAME, new Box(96, 58, 270, 22)),
              Place.of("主体信息", 84, MiniProgramPage.ACCOUNT_ENTITY_NAME, new Box(96, 88, 270, 22)),
              Place.of("AppID", 84, MiniProgramPage.APP_ID, new Box(96, 118, 270, 22)),
              Place.of("原始 ID", 84, MiniProgramPage.ORIGINAL_ID, new Box(96, 148, 270, 22)),
              Place.of("备案号", 84, MiniProgramPage.RECORD_NUMBER, new Box(96, 178, 270, 22))));

  @Override
  public Optional<Specimen> at(Field<?> field, Answers effective) {
    return candidates(effective).filter(paper -> paper.placeOf(field).isPresent()).findFirst();
  }

  /** Every paper that this filing is copied from, those that go first first. */
  private static Stream<Specimen> candidates(Answers effective) {
    boolean isIndividual = EntityPage.IS_INDIVIDUAL.holds(effective);
    Stream<Specimen> entity =
        isIndividual
            ? cards(Holder.individual(), effective)
            : Stream.concat(
                Stream.of(Licences.of(effective)), cards(Holder.signatory(), effective));
    return Stream.of(
            entity,
            cards(Holder.of(EntityContactPage.PERSON), effective),
            cards(Holder.of(MiniProgramContactPage.PERSON), effective),
            Stream.of(BACKSTAGE))
        .flatMap(papers -> papers);
  }

  private static Stream<Specimen> cards(Holder holder, Answers effective) {
    return new Cards(holder).of(effective.get(holder.type()).orElse("")).stream();
  }
}
