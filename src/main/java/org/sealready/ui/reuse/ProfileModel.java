package org.sealready.ui.reuse;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.sealready.form.Answers;
import org.sealready.form.Field;
import org.sealready.service.filings.DataFolderSession;
import org.sealready.service.filings.Profiles;
import org.sealready.ui.form.FormModel;
import org.sealready.ui.task.Failures;
import org.sealready.ui.task.Tasks;

/** The profiles beside an open filing. */
public final class ProfileModel {

  private final FormModel form;
  private final DataFolderSession cabinet;
  private final Tasks tasks;
  private final ObjectProperty<Profiles> profiles;
  private final ObjectProperty<Optional<String>> problem =
      new SimpleObjectProperty<>(Optional.empty());

  /**
   * @param none what there is until the kept ones are read
   */
  public ProfileModel(FormModel form, DataFolderSession cabinet, Tasks tasks, Profiles none) {
    this.form = form;
    this.cabinet = cabinet;
    this.tasks = tasks;
    this.profiles = new SimpleObjectProperty<>(none);
  }

  /** Reads the kept profiles. */
  public void load() {
    tasks.run(() -> cabinet.filings().profiles(), profiles::set, this::complain);
  }

  /** Whether profiles feed this group of fields. */
  public boolean feeds(String group) {
    return profiles.get().feeds(group);
  }

  FormModel form() {
    return form;
  }

  ObjectProperty<Profiles> profiles() {
    return profiles;
  }

  /** The key of the text that says what went wrong last. */
  ObjectProperty<Optional<String>> problem() {
    return problem;
  }

  /** The profile of the entity or person that this group names. */
  Optional<Answers> matching(String group) {
    return profiles.get().matching(effective(), group);
  }

  private Answers effective() {
    return form.effective().get().answers();
  }

  List<Field<?>> differing(Answers profile, String group) {
    return profiles.get().differing(effective(), profile, group);
  }

  /** Whether there is enough in the group to keep it as a profile. */
  boolean isWorthKeeping(String group) {
    return profiles
        .get()
        .key(group)
        .filter(key -> effective().get(key).isPresent())
        .filter(key -> form.violations().get().stream().noneMatch(at -> at.field().equals(key)))
        .isPresent();
  }

  /** Takes the profile's answers over into the filing. */
  void apply(Answers profile, String group) {
    form.restore(profiles.get().applied(profile, form.answers().get(), group));
  }

  /** Keeps the group as a profile, in the place of an older one. */
  void keep(String group) {
    Answers given = effective();
    tasks.run(
        () -> {
          Profiles more = cabinet.filings().profiles().with(given, group);
          cabinet.filings().keep(more);
          return more;
        },
        this::onKept,
        this::complain);
  }

  private void onKept(Profiles kept) {
    problem.set(Optional.empty());
    profiles.set(kept);
  }

  /** Forgets a profile; filings that were fed by it stay as they are. */
  void forget(Answers profile) {
    tasks.run(
        () -> {
          Profiles fewer = cabinet.filings().profiles().without(profile);
          cabinet.filings().keep(fewer);
          return fewer;
        },
        this::onKept,
        this::complain);
  }

  private void complain(Exception failure) {
    problem.set(Optional.of(Failures.key(failure)));
  }
}
