package org.sealready.letter.clause;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who shall do what a clause asks for. */
final class Bearer {

  private static final Pattern MODALS =
      Pattern.compile(
          "(?:□|立即|马上|当即|随即|尽快|主动|将|应当?|须|必须|需要?|会|自行|自己|全部|全权|独自|单独|共同|一并|一起|统一|依法|依规|按规定|予以?|给予|均|都|也|亦|愿意?|自愿|来|负责|完全"
              + "|相应|及时|逐项|逐一|仔细|全面|定期|一一|分别|按时|充分|切实|积极|自觉|代为|代|协助|替|去|最终|首先|先行|同样|严格|认真|主动|直接|真实|如实|并|与|无条件|郑重|要|可以?|一方|单方|不|得|(?:向|在|从|通过|利用|借助)[^，；]{1,10}|对[^，；]{1,16}|就[^，；]{1,24})*");

  /** Who does it only seems to stand before what is done: 接受平台的核查. */
  private static final Pattern TAKES =
      Pattern.compile(
          "(?:允许|容许|准许|纵容|放任|任由|教唆|接受|配合|服从|通过|向|经|对|给|受|与|和|同|按照?|依照?|根据|(?<!小程序)的|在|为|遵守|落实|于|到|去|上|往|至|从|用|把|防止|避免|禁止|制止|杜绝|确保|保证|约束)$");

  private static final Pattern TELLS = Pattern.compile("(?:告知|通知|报告|联系|报送|提请|咨询|督促|提醒|会同|协同)$");

  private static final Pattern THEN = Pattern.compile("^(?:并|后|之后|以后|且)");

  private static final Pattern BY = Pattern.compile("(?:由|交给|交由|归|请|让|靠|依靠|依赖|指望)[^，；]{0,6}$");

  /** 由…: by somebody who is not the one that signs. */
  private static final Pattern BY_STRANGER =
      Pattern.compile(
          "(?<![经自理缘])由(?!此|本|我|□|自己|自身|承诺|授权|主办|备案|说明|签字|被授权|小程序负责|主体负责|经办|该负责|其(?!他|它)|上述|以上|双方|于)[^，；：的]{1,10}?"
              + "(?:自行|自己|独自|单独|来|负责|依法|全部|完全|统一|共同)?$");

  private static final Pattern LEFT =
      Pattern.compile("的(?:义务|责任|工作|事务)?由(?!此|本|我|□|自己|自身|被授权|授权|承诺|主办)");

  private static final Pattern GOES_ON =
      Pattern.compile("^(?:的?(?:员工|人员|公司)?)(?:将|应|须|负责|会|必须|需|自行|全权|来)");

  /** 代办公司保证…真实: whoever promises it does it. */
  private static final Pattern PROMISES =
      Pattern.compile("^(?:将|应当?|会|已经?|自行|全权|来|须|必须|需)*(?:保证|承诺|确保|担保|负责(?!人)).*");

  private static final int NEAR = 14;

  private Bearer() {}

  /**
   * Whether one of the others does it.
   *
   * @param before what stands before it, from the last comma on
   * @param previous the part of the sentence before that comma; empty where there is none
   */
  static boolean isOther(String before, String previous, Optional<Pattern> others) {
    return others
        .filter(
            pattern ->
                BY_STRANGER.matcher(before).find()
                    || isSubject(before, pattern)
                    || MODALS.matcher(before).matches() && goesOn(previous, pattern))
        .isPresent();
  }

  /** Whether what stands behind leaves the duty to a stranger: …的义务由开发者承担. */
  static boolean isLeft(String after) {
    return LEFT.matcher(after).find();
  }

  private static boolean isSubject(String before, Pattern others) {
    Matcher other = others.matcher(before);
    while (other.find()) {
      String ahead = before.substring(0, other.start());
      String more = before.substring(other.end());
      boolean by = BY.matcher(ahead).find();
      boolean taken = !by && (TAKES.matcher(ahead).find() || isTold(ahead, more));
      if (!taken
          && (by && more.length() < NEAR
              || MODALS.matcher(more).matches()
              || PROMISES.matcher(more).matches())) {
        return true;
      }
    }
    return false;
  }

  /** 告知平台并办理变更: whoever tells them does it himself. */
  private static boolean isTold(String ahead, String more) {
    return TELLS.matcher(ahead).find() && THEN.matcher(more).find();
  }

  /** 平台负责核验，并承担责任: the subject of the part before is that of this one, too. */
  private static boolean goesOn(String previous, Pattern others) {
    Matcher other = others.matcher(previous);
    return other.find()
        && (other.start() == 0 && GOES_ON.matcher(previous.substring(other.end())).find()
            || BY.matcher(previous.substring(0, other.start())).find());
  }
}
