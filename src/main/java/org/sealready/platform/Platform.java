package org.sealready.platform;

import java.util.function.BinaryOperator;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.sealready.form.Answers;

/**
 * What the catalogue knows of the platform that takes the filing.
 *
 * @param fields its dictionary, read when somebody asks
 * @param uploads where it takes which paper, read when somebody asks
 * @param shape effective answers as they are typed into its pages: an address without its region
 * @param complete of answers that were read from it, and of a filing with these in it, that filing
 *     with the answers that decide whether they count: whether two persons are one
 * @param smsCheck how the message of the ministry is verified; read when somebody asks
 */
public record Platform(
    Supplier<PlatformDictionary> fields,
    Supplier<UploadSlots> uploads,
    UnaryOperator<Answers> shape,
    BinaryOperator<Answers> complete,
    Supplier<SmsCheck> smsCheck) {

  /** No platform is known. */
  public static final Platform NONE =
      new Platform(
          () -> PlatformDictionary.NONE,
          () -> UploadSlots.NONE,
          UnaryOperator.identity(),
          (read, merged) -> merged,
          () -> SmsCheck.NONE);

  public PlatformDictionary dictionary() {
    return fields.get();
  }

  public UploadSlots slots() {
    return uploads.get();
  }
}
