package org.sealready.vault.crypto;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sealready.Effort;
import org.sealready.vault.filing.Box;

/** Passphrases, recovery keys, and what is derived from them. */
@Tag(Effort.FAULTS)
class SecretsTest {

  private static final String CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  /** From the test vectors of the reference implementation of Argon2id, version 1.3. */
  @Test
  void aPassphraseMakesTheKeyThatArgon2Says() {
    byte[] salt = "somesalt".getBytes(StandardCharsets.US_ASCII);
    Key key = Box.passphrase("password").key(salt, new Cost(256, 2, 1));
    assertEquals(
        "9dfeb910e80bad0311fee20f9c0e2b12c17987b4cac90c2ef54d5b3021c68bfe",
        HexFormat.of().formatHex(key.bytes()));
  }

  @Test
  void aWipedPassphraseIsAnother() {
    Passphrase passphrase = Box.passphrase("桂花");
    byte[] before = passphrase.key(new byte[16], Box.CHEAP).bytes();
    passphrase.wipe();
    assertFalse(Arrays.equals(before, passphrase.key(new byte[16], Box.CHEAP).bytes()));
  }

  @Test
  void aRecoveryKeyIsWrittenInNineGroups() {
    String text = RecoveryKey.fresh().text();
    assertTrue(text.matches("([0-9A-HJKMNP-TV-Z]{4}-){8}[0-9A-HJKMNP-TV-Z]{4}"), text);
    assertFalse(text.equals(RecoveryKey.fresh().text()));
  }

  @Test
  void aRecoveryKeyIsReadAsPeopleTypeIt() {
    for (int i = 0; i < 200; i++) {
      RecoveryKey key = RecoveryKey.fresh();
      String text = key.text();
      String mistaken = text.toLowerCase().replace('0', 'o').replace('1', i % 2 == 0 ? 'l' : 'I');
      String wide =
          text.chars()
              .map(c -> c == '-' ? '－' : c + 0xfee0)
              .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
              .toString();
      for (String typed :
          new String[] {
            text,
            mistaken,
            wide,
            text.replace("-", ""),
            " " + text.replace("-", "\u3000") + "\n",
            text.replace("-", " — "),
            text.replace("-", "\u200b"),
            text.replace('-', '_')
          }) {
        assertEquals(text, RecoveryKey.of(typed).map(RecoveryKey::text).orElse("refused"), typed);
      }
    }
  }

  @Test
  void aSlipOfThePenIsNoKey() {
    String text = RecoveryKey.fresh().text().replace("-", "");
    int slips = 0;
    for (int at = 0; at < text.length(); at++) {
      for (char other : CROCKFORD.toCharArray()) {
        String slip = text.substring(0, at) + other + text.substring(at + 1);
        if (!slip.equals(text)) {
          assertEquals(Optional.empty(), RecoveryKey.of(slip).map(RecoveryKey::text), slip);
          slips++;
        }
      }
      for (int with = at + 1; with < text.length(); with++) {
        char[] swapped = text.toCharArray();
        swapped[at] = text.charAt(with);
        swapped[with] = text.charAt(at);
        if (swapped[at] != swapped[with]) {
          assertTrue(RecoveryKey.of(new String(swapped)).isEmpty(), new String(swapped));
          slips++;
        }
      }
    }
    assertTrue(slips > 1500, "slips: " + slips);
    Effort.report("%d slips in a recovery key: taken for a key 0", slips);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        "0000",
        "ÀÀÀÀ-0000-0000-0000-0000-0000-0000-0000-0000",
        "ß",
        "U",
        "\ud800"
      })
  void otherTextsAreNoKey(String typed) {
    assertTrue(RecoveryKey.of(typed).isEmpty());
  }

  @Test
  void aRecoveryKeyMakesOneKeyForEachSalt() {
    RecoveryKey key = RecoveryKey.fresh();
    RecoveryKey same = RecoveryKey.of(key.text()).orElseThrow();
    assertArrayEquals(key.key(new byte[16]).bytes(), same.key(new byte[16]).bytes());
    byte[] salt = new byte[16];
    salt[3] = 1;
    assertFalse(Arrays.equals(key.key(salt).bytes(), key.key(new byte[16]).bytes()));
  }
}
