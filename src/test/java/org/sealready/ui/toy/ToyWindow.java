package org.sealready.ui.toy;

import atlantafx.base.theme.PrimerLight;
import java.time.LocalDate;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.sealready.form.Answers;
import org.sealready.form.Form;
import org.sealready.form.Validation;
import org.sealready.ui.common.Fonts;
import org.sealready.ui.form.FormModel;
import org.sealready.ui.wizard.Heading;
import org.sealready.ui.wizard.WizardModel;
import org.sealready.ui.wizard.WizardView;
import org.sealready.words.Language;
import org.sealready.words.Words;

/** Opens the wizard on the toy form, for looking at. */
final class ToyWindow {

  public static void main(String[] args) {
    Platform.startup(
        () -> {
          Fonts.load();
          Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
          Form form = ToyForm.form();
          LocalDate today = LocalDate.of(2026, 11, 21);
          FormModel model =
              new FormModel(
                  form,
                  today,
                  answers -> Validation.of(form, answers, today),
                  Answers.empty()
                      .with(ToyForm.UNIT, "成都青禾云联科技有限公司")
                      .with(ToyForm.SAME, false)
                      .with(ToyForm.MOBILE, "13708070056")
                      .with(ToyForm.EMERGENCY, "13708070056"));
          WizardModel wizard = new WizardModel(model, args[0]);
          StackPane letter = new StackPane();
          letter.getStyleClass().add("preview-pane");
          WizardView view =
              new WizardView(
                  wizard,
                  new Heading(ToyForm.NAME, ToyForm.UNIT),
                  Words.in(Language.of(args[1]).orElseThrow()),
                  new WizardView.Exits() {
                    @Override
                    public void leave() {
                      Platform.exit();
                    }

                    @Override
                    public void switchLanguage() {}
                  },
                  letter);
          Scene scene = new Scene(view, 1440, 900);
          scene.getStylesheets().add("/assets/styles/app.css");
          Stage stage = new Stage();
          stage.setScene(scene);
          stage.show();
          view.enter();
        });
  }
}
