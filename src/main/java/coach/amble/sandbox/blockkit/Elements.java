package coach.amble.sandbox.blockkit;

/** The elements that live in blocks. */
final class Elements {
  private static final Rule DATE =
      Plain.matching("\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])", "must be YYYY-MM-DD");
  private static final Rule TIME = Plain.matching("([01]\\d|2[0-3]):[0-5]\\d", "must be HH:mm");

  private static final Shape BUTTON =
      ElementFields.pressable("button")
          .needs("text", TextObjects.plain(Limit.BUTTON_TEXT))
          .may("url", Plain.url("[a-z]+"))
          .may("value", Plain.string(Limit.BUTTON_VALUE))
          .may("style", Plain.oneOf("primary", "danger"))
          .may("accessibility_label", Plain.string(Limit.ACCESSIBILITY_LABEL));

  private static final Shape STATIC_SELECT =
      ElementFields.focusable("static_select")
          .may("options", Plain.list(Limit.SELECT_OPTIONS, OptionObjects.PLAIN))
          .may("option_groups", Plain.list(Limit.OPTION_GROUPS, OptionObjects.GROUP))
          .may("initial_option", OptionObjects.PLAIN)
          .may("placeholder", TextObjects.plain(Limit.PLACEHOLDER))
          .whole(OptionObjects::eitherOptionsOrGroups)
          .whole(OptionObjects::initialAmongOptions);

  private static final Shape OVERFLOW =
      ElementFields.pressable("overflow")
          .needs("options", Plain.list(Limit.OVERFLOW_OPTIONS, OptionObjects.LINKED));

  private static final Shape RADIO_BUTTONS =
      choice("radio_buttons").may("initial_option", OptionObjects.RICH);

  private static final Shape CHECKBOXES =
      choice("checkboxes")
          .may("initial_options", Plain.list(Limit.CHOICE_OPTIONS, OptionObjects.RICH));

  private static final Shape DATEPICKER =
      ElementFields.focusable("datepicker")
          .may("initial_date", DATE)
          .may("placeholder", TextObjects.plain(Limit.PLACEHOLDER));

  private static final Shape TIMEPICKER =
      ElementFields.focusable("timepicker")
          .may("initial_time", TIME)
          .may("timezone", Plain.string(Limit.ID))
          .may("placeholder", TextObjects.plain(Limit.PLACEHOLDER));

  /** Fit for actions blocks and, image apart, for a section's accessory. */
  static final Kinds INTERACTIVE =
      Kinds.none()
          .with("button", BUTTON)
          .with("static_select", STATIC_SELECT)
          .with("overflow", OVERFLOW)
          .with("radio_buttons", RADIO_BUTTONS)
          .with("checkboxes", CHECKBOXES)
          .with("datepicker", DATEPICKER)
          .with("timepicker", TIMEPICKER);

  static final Kinds ACCESSORY = INTERACTIVE.with("image", Images.ELEMENT);

  static final Kinds INPUT =
      INTERACTIVE
          .only("static_select", "radio_buttons", "checkboxes", "datepicker", "timepicker")
          .with("plain_text_input", TextInputs.TEXT)
          .with("number_input", TextInputs.NUMBER);

  private Elements() {}

  private static Shape choice(String type) {
    return ElementFields.focusable(type)
        .needs("options", Plain.list(Limit.CHOICE_OPTIONS, OptionObjects.RICH))
        .whole(OptionObjects::initialAmongOptions);
  }
}
