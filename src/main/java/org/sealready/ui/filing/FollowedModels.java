package org.sealready.ui.filing;

import org.sealready.service.exchange.CopySheet;
import org.sealready.service.filings.FilingSession;
import org.sealready.service.journey.JourneyFile;
import org.sealready.service.material.MaterialList;
import org.sealready.ui.afterwards.AfterwardsModel;
import org.sealready.ui.before.BeforeModel;
import org.sealready.ui.copysheet.CopyModel;
import org.sealready.ui.diary.DiaryModel;
import org.sealready.ui.form.FormModel;
import org.sealready.ui.journey.JourneyModel;
import org.sealready.ui.materials.MaterialsModel;
import org.sealready.ui.preview.PreviewModel;
import org.sealready.ui.rejection.RejectionModel;
import org.sealready.ui.rejection.UnreadText;
import org.sealready.ui.window.Work;
import org.sealready.ui.wizard.Step;

/**
 * The models of an open filing that keep something beside its answers.
 *
 * @param copying the copy sheet
 * @param rejections what came back
 * @param unread what is written of a rejection before it is read
 * @param diary what was written down on the way
 * @param materials which papers it needs
 * @param afterwards the number, and what was filed under it
 * @param before what is done before the filing
 * @param way where it is on its way
 */
public record FollowedModels(
    CopyModel copying,
    RejectionModel rejections,
    UnreadText unread,
    DiaryModel diary,
    MaterialsModel materials,
    AfterwardsModel afterwards,
    BeforeModel before,
    JourneyModel way) {

  /** Where it is kept with a filing; a filing file has no place for it. */
  private static final String UNREAD = "unread rejection";

  /** What is ticked and written down there is one of these steps from now on. */
  void onNoted(UndoSteps steps) {
    diary.onNoted(steps.noting());
    copying.onNoted(steps.noting(Step.CopySheet::new));
    rejections.onNoted(steps.noting(Step.Rejections::new));
    afterwards.onNoted(steps.noting(Step.Afterwards::new));
  }

  /**
   * @param save keeps what was noted in the session on disk
   */
  static FollowedModels of(
      FilingSession session, FormModel form, PreviewModel preview, Work work, Runnable save) {
    DiaryModel diary =
        new DiaryModel(new SessionText(session, JourneyFile.RECORD, save), session.clock());
    return new FollowedModels(
        new CopyModel(
            form,
            new CopySheet(session.catalogue(), session.letters()),
            new SessionText(session, "copied", save)),
        new RejectionModel(
            form,
            session.catalogue(),
            session.letters(),
            session.desk(),
            work.reading(),
            session.clock(),
            new SessionText(session, JourneyFile.REJECTIONS, save)),
        new UnreadText(new SessionText(session, UNREAD, save), work.alarm()),
        diary,
        new MaterialsModel(form, new MaterialList(session.catalogue(), session.letters()), diary),
        new AfterwardsModel(
            form,
            session.catalogue(),
            session.letters(),
            session.desk(),
            diary,
            new SessionText(session, JourneyFile.FILED, save)),
        new BeforeModel(session.catalogue(), form, diary, work.reading()),
        new JourneyModel(
            session.catalogue(),
            diary,
            new FilingOnItsWay(form, preview, session.desk(), session.catalogue()),
            work.alarm(),
            form.typing()));
  }
}
