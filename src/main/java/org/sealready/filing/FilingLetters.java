package org.sealready.filing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sealready.form.Answers;
import org.sealready.form.Field;
import org.sealready.letter.Letter;
import org.sealready.letter.Signer;
import org.sealready.letter.Template;

/** The letters, in the order in which the platform asks for them. */
final class FilingLetters {

  private static final PersonFields ENTITY_CONTACT = EntityContactPage.PERSON;
  private static final PersonFields MINI_PROGRAM_CONTACT = MiniProgramContactPage.PERSON;

  private final LetterNeeds needs;

  FilingLetters(LetterNeeds needs) {
    this.needs = needs;
  }

  List<Letter> all() {
    return Arrays.stream(LetterName.values()).map(this::letter).toList();
  }

  private Letter letter(LetterName name) {
    return new Letter(
        name.id(),
        name.title(),
        guide(name),
        name == LetterName.SEALING_GUIDE ? Letter.Use.FOR_SIGNERS : Letter.Use.HANDED_IN,
        decidedBy(name),
        effective -> needs.of(name, effective.answers()),
        answers -> signer(name, answers),
        Template.bundled(name.id()));
  }

  private static List<Field<?>> decidedBy(LetterName name) {
    return switch (name) {
      case ENTITY_CONTACT -> List.of(EntityPage.TYPE, ENTITY_CONTACT.isLegalRepresentative());
      case MINI_PROGRAM_CONTACT ->
          List.of(
              EntityPage.TYPE,
              MiniProgramContactPage.SAME_AS_ENTITY_CONTACT,
              MINI_PROGRAM_CONTACT.isLegalRepresentative());
      case COMMITMENT -> List.of(EntityPage.TYPE);
      case NO_PRE_APPROVAL -> with(TriggerWords.READ, MiniProgramPage.PREAPPROVALS);
      case AUTHENTICITY_COMMITMENT, RESPONSIBILITY_NOTICE -> List.of(EntityPage.PROVINCE);
      case EXPLANATION ->
          with(Causes.reads(), LettersPage.CAUSES, LettersPage.EXPLANATION, EntityPage.PROVINCE);
      case SEALING_GUIDE -> List.of();
    };
  }

  private static List<Field<?>> with(List<? extends Field<?>> fields, Field<?>... more) {
    List<Field<?>> all = new ArrayList<>(List.of(more));
    all.addAll(fields);
    return all;
  }

  private static Signer signer(LetterName name, Answers answers) {
    return switch (name) {
      case AUTHENTICITY_COMMITMENT, RESPONSIBILITY_NOTICE ->
          new Signer("小程序负责人", answers.get(MINI_PROGRAM_CONTACT.name()).orElse(""));
      case ENTITY_CONTACT, MINI_PROGRAM_CONTACT, COMMITMENT, NO_PRE_APPROVAL, EXPLANATION ->
          SignatoryText.signer(answers);
      case SEALING_GUIDE -> Signer.NOBODY;
    };
  }

  private static String guide(LetterName name) {
    return switch (name) {
      case ENTITY_CONTACT -> "平台的“主体负责人授权书”一栏如有模板，用它的；上海另有自己的格式。由法定代表人签，不是被授权人签。";
      case MINI_PROGRAM_CONTACT -> "平台的“小程序负责人授权书”一栏如有模板，用它的；上海另有自己的格式。由法定代表人签，不是被授权人签。";
      case COMMITMENT -> "平台页面上给出样式的、广东等省有固定文本的，一字不改用它们的，本文书只在没有固定文本时用。";
      case NO_PRE_APPROVAL -> "没有专门的栏目，传到“小程序其他附件”。省里有自己格式的用省里的；四川的格式有一句话要亲笔抄写，印在横线上方。";
      case AUTHENTICITY_COMMITMENT -> "平台或江苏管局发有样式的用它们的。由小程序负责人本人签，不用盖章；录承诺视频时拿在手里。";
      case RESPONSIBILITY_NOTICE -> "平台或江苏管局发有样式的用它们的。由小程序负责人本人读过再签，不用盖章。";
      case EXPLANATION -> "没有专门的栏目，传到“主体其他附件”或“小程序其他附件”。管局另有格式的，用管局的。";
      case SEALING_GUIDE -> "只给单位里签字盖章的人看，不用提交。平台或管局发的固定格式，签法和盖法也一样。";
    };
  }
}
