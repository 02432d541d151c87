package org.sealready.ui.form;

import java.util.function.Function;
import java.util.function.Supplier;
import org.sealready.form.Answers;
import org.sealready.words.Filer;

/** Whom the texts of the open filing are worded for, as its answers tell at the moment. */
public final class FilerNow implements Supplier<Filer> {

  private final FormModel form;
  private final Function<Answers, Filer> filers;
  private volatile Told told;

  /** Who files with these effective answers. */
  private record Told(Answers answers, Filer filer) {}

  public FilerNow(FormModel form, Function<Answers, Filer> filers) {
    this.form = form;
    this.filers = filers;
    this.told = tell(form.effective().get().answers());
  }

  private Told tell(Answers answers) {
    return new Told(answers, filers.apply(answers));
  }

  /** A page asks with each of its texts, so it is worked out once for the same answers. */
  @Override
  public Filer get() {
    Answers now = form.effective().get().answers();
    Told known = told;
    if (known.answers() != now) {
      known = tell(now);
      told = known;
    }
    return known.filer();
  }
}
