package nl.collectief.evaluation.consent;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.collectief.model.programme.Dossier;
import nl.collectief.model.record.Finding;
import nl.collectief.model.record.Place;
import nl.collectief.model.record.Ref;
import nl.collectief.model.record.Severity;
import nl.collectief.model.text.Code;
import nl.collectief.model.text.Coded;
import nl.collectief.model.text.Label;
import nl.collectief.model.voice.Consent;
import nl.collectief.model.voice.Story;

/**
 * The consents that a report rests on: for every story of a dossier whether its teller allowed this use of it on the day of
 * the report. Nobody is named. Immutable and thread-safe.
 *
 * @param purpose what the stories are to be used for, such as the annual report
 * @param day the day of the report
 * @param lines the stories, in the order of ids
 */
public record StoryConsents(Code purpose, LocalDate day, List<Line> lines) {
    /** How it stands with the consent to a story. */
    public enum State implements Coded {
        /** It was made up, as an example, and no consent is made up with it: nobody told it. */
        INVENTED("verzonnen: niemand vertelde het", "invented: nobody told it"),
        /** No consent is recorded. */
        NOT_RECORDED("geen toestemming vastgelegd", "no consent recorded"),
        /** The consent was withdrawn, whatever the day: no report made from now on may tell it. */
        WITHDRAWN("toestemming ingetrokken", "consent withdrawn"),
        /** The consent was not surely given by then. */
        NOT_YET("toestemming nog niet zeker gegeven", "consent not surely given yet"),
        /** The teller is a minor and it is not recorded that a parent or guardian consented. */
        GUARDIAN_NOT_RECORDED(
                "minderjarig, toestemming van ouder of voogd niet vastgelegd",
                "a minor, consent of a parent or guardian not recorded"),
        /** The consent is for other purposes. */
        OTHER_PURPOSE("toestemming geldt niet voor dit doel", "consent does not cover this purpose"),
        /** The consent covers it. */
        COVERED("toestemming", "consent");

        private final String nl;
        private final String en;

        State(String nl, String en) {
            this.nl = nl;
            this.en = en;
        }

        /** Returns whether it is known that a report may tell the story. */
        public boolean allows() {
            return this == INVENTED || this == COVERED;
        }

        /**
         * Returns whether what is recorded of the consent does not reach as far as a report: then the report leaves the
         * story out. Where nothing is recorded nobody knows, and somebody has to ask.
         */
        public boolean withholds() {
            return !allows() && this != NOT_RECORDED;
        }

        @Override
        public Label label() {
            return Label.of(nl, en);
        }
    }

    /**
     * One story.
     *
     * @param story the story
     * @param state how it stands with its consent
     */
    public record Line(Story story, State state) {
        public Line {
            checkNotNull(story, "story");
            checkNotNull(state, "state");
        }

        /** Returns the id of the story and the state. */
        @Override
        public String toString() {
            return story.id() + ": " + state.label().en();
        }
    }

    public StoryConsents {
        checkNotNull(purpose, "purpose");
        checkNotNull(day, "day");
        lines = ImmutableList.copyOf(lines);
    }

    /** Returns the consents to the stories of a dossier, for one use on one day. */
    public static StoryConsents of(Dossier dossier, Code purpose, LocalDate day) {
        return new StoryConsents(
                purpose,
                day,
                dossier.all(Story.KIND).stream()
                        .map(story -> new Line(story, state(story, purpose, day)))
                        .toList());
    }

    private static State state(Story story, Code purpose, LocalDate day) {
        Optional<Consent> consent = story.consent();
        if (consent.isEmpty()) {
            return story.invented().orElse(false) ? State.INVENTED : State.NOT_RECORDED;
        } else if (story.isWithdrawn()) {
            return State.WITHDRAWN;
        }
        Consent given = consent.get();
        if (!given.holdsOn(day)) {
            return State.NOT_YET;
        } else if (story.isOfMinor() && !given.byGuardian().orElse(false)) {
            return State.GUARDIAN_NOT_RECORDED;
        }
        return given.allows(purpose, day) ? State.COVERED : State.OTHER_PURPOSE;
    }

    /** Returns the stories in one state, in the order of ids. */
    public List<Ref<Story>> in(State state) {
        return lines.stream()
                .filter(line -> line.state() == state)
                .map(line -> line.story().id())
                .toList();
    }

    /** Returns the stories that a report may tell, in the order of ids. */
    public List<Ref<Story>> allowed() {
        return lines.stream()
                .filter(line -> line.state().allows())
                .map(line -> line.story().id())
                .toList();
    }

    /**
     * Returns a dossier as the report may tell it: of the stories whose consent does not reach so far only that there are
     * such. Costs nothing if there are none, else as much as {@link Dossier#assemble}.
     */
    public Dossier reportable(Dossier dossier) {
        Set<Ref<Story>> withheld = lines.stream()
                .filter(line -> line.state().withholds())
                .map(line -> line.story().id())
                .collect(ImmutableSet.toImmutableSet());
        return dossier.withholding(story -> withheld.contains(story.id()));
    }

    /** Returns a finding for each story that a report may not tell, in the order of ids. */
    public List<Finding> findings() {
        return lines.stream()
                .filter(line -> !line.state().allows())
                .map(line -> new Finding(
                        "consent-covers-report",
                        Severity.WARNING,
                        Place.of(line.story().id(), "/consent"),
                        "",
                        line.state().label(),
                        Label.of(
                                "vraag toestemming en leg haar vast, of laat het verhaal weg uit het verslag",
                                "ask for consent and record it, or leave the story out of the report")))
                .toList();
    }

    /** Returns how many stories are allowed of how many, on one line. */
    @Override
    public String toString() {
        return "StoryConsents {" + purpose.value() + ", " + day + ": "
                + allowed().size() + " of " + lines.size() + " may be told}";
    }
}
