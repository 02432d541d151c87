package org.sealready.filing;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.sealready.filing.address.Address;
import org.sealready.filing.address.RegionCodes;
import org.sealready.filing.data.Regions;
import org.sealready.filing.page.EntityAddresses;
import org.sealready.filing.page.EntityPage;
import org.sealready.form.Answers;
import org.sealready.form.Attached;
import org.sealready.form.Field;
import org.sealready.form.Filling;
import org.sealready.form.Option;
import org.sealready.form.Suggestion;

/**
 * Suggested regions and postal addresses. One click gives all of them that an address tells; what a
 * person has answered already is left alone.
 */
final class AddressSuggestions {

  private static final String BY_ADDRESS = "按证件住所填入：{0}";
  private static final String BY_NUMBER = "按证件号码填入：{0}";
  private static final String PARTED = "把开头的省市区分出来：{0}";

  private AddressSuggestions() {}

  static List<Attached<?>> all() {
    return List.of(
        byAddress(EntityPage.PROVINCE, address -> address.province().map(Option::code)),
        byNumber(EntityPage.PROVINCE, RegionCodes::province),
        byAddress(EntityPage.CITY, address -> address.city().map(Option::code)),
        byNumber(EntityPage.CITY, RegionCodes::city),
        byAddress(EntityPage.DISTRICT, address -> address.county().map(Option::code)),
        byNumber(EntityPage.DISTRICT, code -> code),
        byAddress(EntityPage.ADDRESS, AddressSuggestions::local),
        parted());
  }

  /**
   * Region and postal address as the certificate tells them: its address first, then its number.
   */
  static List<Filling<?>> fillings() {
    return List.of(
        filling(
            EntityPage.PROVINCE,
            address -> address.province().map(Option::code),
            RegionCodes::province),
        filling(EntityPage.CITY, address -> address.city().map(Option::code), RegionCodes::city),
        filling(EntityPage.DISTRICT, address -> address.county().map(Option::code), code -> code),
        new Filling<>(
            EntityPage.ADDRESS, answers -> told(answers).flatMap(AddressSuggestions::local)));
  }

  private static Filling<String> filling(
      Field<String> field,
      Function<Address, Optional<String>> byAddress,
      Function<String, String> byNumber) {
    return new Filling<>(
        field,
        answers ->
            told(answers)
                .flatMap(byAddress)
                .or(
                    () ->
                        EntityAddresses.registered(answers)
                            .flatMap(RegionCodes::today)
                            .map(byNumber))
                .filter(code -> isOffered(field, code, answers)));
  }

  /** The certificate's address, read without the region, which it is to tell. */
  private static Optional<Address> told(Answers answers) {
    return EntityAddresses.certificate(
        answers.without(EntityPage.PROVINCE).without(EntityPage.CITY).without(EntityPage.DISTRICT));
  }

  private static Attached<String> byAddress(
      Field<String> field, Function<Address, Optional<String>> told) {
    return Attached.suggestion(
        field,
        new Suggestion<>(
            "by-address",
            BY_ADDRESS,
            answers ->
                certificate(answers)
                    .filter(address -> answers.get(field).isEmpty())
                    .flatMap(told)
                    .filter(value -> field.equals(EntityPage.ADDRESS) || fits(value, answers)),
            answers ->
                certificate(answers).map(address -> withAll(answers, address)).orElse(answers)));
  }

  private static Attached<String> byNumber(Field<String> field, Function<String, String> level) {
    return Attached.suggestion(
        field,
        new Suggestion<>(
            "by-number",
            BY_NUMBER,
            answers ->
                EntityAddresses.registered(answers)
                    .filter(code -> answers.get(field).isEmpty())
                    .flatMap(RegionCodes::today)
                    .map(level)
                    .filter(code -> isOffered(field, code, answers))));
  }

  /** The postal address without the region that it begins with, which goes where it belongs. */
  private static Attached<String> parted() {
    return Attached.suggestion(
        EntityPage.ADDRESS,
        new Suggestion<>(
            "parted",
            PARTED,
            answers -> postal(answers).flatMap(AddressSuggestions::local),
            answers ->
                postal(answers).map(address -> withRegion(answers, address)).orElse(answers)));
  }

  /** The certificate's address, where it does not contradict what is chosen. */
  private static Optional<Address> certificate(Answers answers) {
    return EntityAddresses.certificate(answers)
        .filter(address -> address.code().map(code -> fits(code, answers)).orElse(true));
  }

  private static Optional<Address> postal(Answers answers) {
    return EntityAddresses.postal(answers)
        .filter(address -> address.code().filter(code -> fits(code, answers)).isPresent());
  }

  private static Optional<String> local(Address address) {
    return Optional.of(address.local().strip()).filter(text -> !text.isEmpty());
  }

  /** Whether this region is the chosen one, as far as one is chosen. */
  private static boolean fits(String code, Answers answers) {
    return EntityAddresses.chosen(answers)
        .map(chosen -> RegionCodes.isWithin(code, chosen) || RegionCodes.isWithin(chosen, code))
        .orElse(true);
  }

  private static boolean isOffered(Field<String> field, String code, Answers answers) {
    return field.type() instanceof org.sealready.form.FieldType.Choice(var options)
        && options.find(code, answers).isPresent();
  }

  private static Answers withAll(Answers answers, Address address) {
    Answers more = withRegion(answers, address);
    return answers.get(EntityPage.ADDRESS).isPresent()
        ? more
        : more.with(EntityPage.ADDRESS, local(address));
  }

  private static Answers withRegion(Answers answers, Address address) {
    Optional<String> city = address.city().map(Option::code);
    Answers more = open(answers, EntityPage.PROVINCE, address.province().map(Option::code));
    more = open(more, EntityPage.CITY, city);
    Optional<String> county =
        address
            .county()
            .map(Option::code)
            .or(() -> city.flatMap(code -> registeredIn(code, answers)));
    return open(more, EntityPage.DISTRICT, county);
  }

  /** The district in the credit code, where it belongs to this city. */
  private static Optional<String> registeredIn(String city, Answers answers) {
    return EntityAddresses.registered(answers)
        .flatMap(RegionCodes::today)
        .flatMap(code -> Regions.find(city, code))
        .map(Option::code);
  }

  private static Answers open(Answers answers, Field<String> field, Optional<String> value) {
    return answers.get(field).isPresent() ? answers : answers.with(field, value);
  }
}
