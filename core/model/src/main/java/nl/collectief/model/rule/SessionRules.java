package nl.collectief.model.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.collectief.model.activity.Activity;
import nl.collectief.model.activity.Partner;
import nl.collectief.model.activity.Presence;
import nl.collectief.model.activity.Session;
import nl.collectief.model.figure.Count;
import nl.collectief.model.learning.WorkingRule;
import nl.collectief.model.party.Attendance;
import nl.collectief.model.party.Stance;
import nl.collectief.model.record.Ref;
import nl.collectief.model.text.Code;
import nl.collectief.model.text.Label;

/** Rules on who was at a meeting, and on how many. */
final class SessionRules {
    static final List<PracticeRule> ALL = ImmutableList.of(
            PracticeRule.of(
                    "partners-present",
                    Label.of(
                            "Wie heeft afgesproken er altijd te zijn, is er iedere keer: zo groeit een band met ouders.",
                            "Whoever agreed to be there always is there every time: that is how a bond with parents "
                                    + "grows."),
                    Label.of(
                            "welke partners er altijd zouden zijn, en welke er bij de bijeenkomsten waren",
                            "which partners were always to be there, and which were at the sessions"),
                    SessionRules::partnersPresent),
            PracticeRule.of(
                    "group-size-by-theme",
                    Label.of(
                            "Over een gevoelig onderwerp praat men in een kleine groep, zodat mensen durven vertellen.",
                            "A sensitive subject is talked about in a small group, so that people dare to tell."),
                    Label.of(
                            "hoeveel mensen er waren bij bijeenkomsten over de afgesproken onderwerpen",
                            "how many people were at sessions on the subjects agreed on"),
                    SessionRules::smallGroups));

    private SessionRules() {}

    private static void partnersPresent(Judge judge) {
        for (Session session : sessions(judge)) {
            List<Partner> always = always(withWholes(judge, session.activity()));
            if (!always.isEmpty()) {
                present(judge, session, always);
            }
        }
        Set<Ref<?>> met = met(judge, held -> !held.isZero());
        for (Activity activity : judge.concerned(Activity.KIND)) {
            boolean named = judge.isAbout(activity.id());
            if (named && always(withWholes(judge, activity.id())).isEmpty()) {
                judge.unknown(
                        activity.id(),
                        "/partners",
                        Label.of("welke partners er altijd zouden zijn", "which partners are always to be there"));
            } else if (!met.contains(activity.id())
                    && (named || !always(List.of(activity)).isEmpty())) {
                judge.unknown(activity.id(), "", Label.of("een bijeenkomst hiervan", "a session of it"));
            }
        }
    }

    /** Returns the activities with sessions, of their own or of a part, of which that many were held. */
    static Set<Ref<?>> met(Judge judge, Predicate<Count> many) {
        Set<Ref<?>> met = new HashSet<>();
        for (Session session : judge.dossier().all(Session.KIND)) {
            if (many.test(session.held())) {
                withWholes(judge, session.activity()).forEach(activity -> met.add(activity.id()));
            }
        }
        return met;
    }

    private static void present(Judge judge, Session session, List<Partner> always) {
        List<Partner> missing = new ArrayList<>();
        boolean allTold = true;
        for (Partner partner : always) {
            Optional<Boolean> there = isThere(judge, session, partner);
            allTold &= there.isPresent();
            if (!there.orElse(true)) {
                missing.add(partner);
            }
        }
        if (missing.isEmpty() && allTold) {
            judge.kept(session.id());
        } else if (missing.isEmpty()) {
            judge.unknown(session.id(), "/partners", Label.of("welke partners er waren", "which partners were there"));
        } else if (judge.mayBeOutside(session.when())) {
            judge.unknownWhen(session.id(), "/when");
        } else {
            List<Label> names =
                    missing.stream().map(partner -> name(judge, partner)).toList();
            judge.broken(
                    session.id(),
                    "/partners",
                    missing.stream().map(partner -> who(partner).toString()).collect(Collectors.joining(", ")),
                    Label.of(
                            "zou er altijd zijn, en was er niet: "
                                    + names.stream().map(Label::nl).collect(Collectors.joining(", ")),
                            "was always to be there, and was not: "
                                    + names.stream().map(Label::en).collect(Collectors.joining(", "))),
                    Label.of(
                            "bespreek met hen wat er nodig is om er te zijn, of herzie de afspraak",
                            "talk with them about what they need to be there, or revise the agreement"));
        }
    }

    /**
     * Returns whether a partner was there; people of a stance without a party are told by the stance of the parties that
     * were, else by who attended.
     */
    private static Optional<Boolean> isThere(Judge judge, Session session, Partner partner) {
        if (partner.party().isPresent()) {
            return session.partners().isEmpty()
                    ? Optional.empty()
                    : Optional.of(session.partners().contains(partner.party().get()));
        }
        if (session.partners().stream()
                .anyMatch(party -> judge.dossier().get(party).stance().equals(partner.stance()))) {
            return Optional.of(true);
        }
        List<Count> people = session.attendance().stream()
                .filter(attendance -> Optional.of(attendance.stance()).equals(partner.stance()))
                .map(Attendance::count)
                .toList();
        boolean some = people.stream().anyMatch(count -> count.atLeast() > 0);
        boolean none = !people.isEmpty() && people.stream().allMatch(Count::isZero);
        return some || none ? Optional.of(some) : Optional.empty();
    }

    /** Returns the partners that are always to be there; what a part says of one goes before what its whole says. */
    private static List<Partner> always(List<Activity> nearestFirst) {
        Map<Object, Partner> agreed = new LinkedHashMap<>();
        for (Activity activity : nearestFirst) {
            activity.partners().stream()
                    .filter(partner -> partner.presence().isPresent())
                    // Somebody of a party that stands there twice is always to be there if one of the two is.
                    .sorted(Comparator.comparing(partner -> partner.presence().orElseThrow()))
                    .forEach(partner -> agreed.putIfAbsent(who(partner), partner));
        }
        return agreed.values().stream()
                .filter(partner -> partner.presence().equals(Optional.of(Presence.ALWAYS)))
                .toList();
    }

    private static Object who(Partner partner) {
        return partner.party().isPresent()
                ? partner.party().get()
                : partner.stance().orElseThrow();
    }

    private static Label name(Judge judge, Partner partner) {
        return partner.party()
                .map(judge.dossier()::name)
                .or(() -> partner.stance().map(Stance::label))
                .orElseThrow();
    }

    private static void smallGroups(Judge judge) {
        if (judge.agreement().isEmpty()) {
            return; // which subjects are sensitive, and what is small, is for people to say
        }
        WorkingRule agreed = judge.agreement().get();
        boolean named = !agreed.themes().isEmpty() || !agreed.about().isEmpty();
        if (!named) {
            judge.unknown(agreed.id(), "/themes", Label.of("voor welke onderwerpen dit geldt", "for which subjects"));
        }
        Optional<Long> most = agreed.limit().flatMap(Count::atMost);
        if (most.isEmpty()) {
            judge.unknown(
                    agreed.id(),
                    "/limit",
                    Label.of("hoeveel mensen een kleine groep zijn", "how many people make a small group"));
        } else if (named) {
            sessions(judge).forEach(session -> small(judge, session, agreed.themes(), Count.atMost(most.get())));
        }
    }

    private static void small(Judge judge, Session session, Set<Code> sensitive, Count limit) {
        Set<Code> themes = themes(judge, session);
        if (!sensitive.isEmpty()
                && !themes.isEmpty()
                && Sets.intersection(themes, sensitive).isEmpty()) {
            return;
        }
        Count people =
                Count.sum(session.attendance().stream().map(Attendance::count).toList());
        long most = limit.atMost().orElse(Count.MAX);
        boolean larger = people.atLeast() > most;
        if (!sensitive.isEmpty() && themes.isEmpty()) {
            // Whatever a small group talked about, nothing is wrong with it.
            if (session.attendance().isEmpty()
                    || people.atMost().filter(number -> number <= most).isEmpty()) {
                unknownSubject(judge, session);
            }
        } else if (session.attendance().isEmpty()) {
            judge.unknown(
                    session.id(), "/attendance", Label.of("hoeveel mensen er waren", "how many people were there"));
        } else if (larger && judge.mayBeOutside(session.when())) {
            judge.unknownWhen(session.id(), "/when");
        } else if (larger && session.themes().isEmpty() && !sensitive.isEmpty() && !sensitive.containsAll(themes)) {
            // One meeting of an activity on several subjects may have been about any of them.
            unknownSubject(judge, session);
        } else {
            judge.atMost(session.id(), "/attendance", people, limit);
        }
    }

    private static void unknownSubject(Judge judge, Session session) {
        judge.unknown(
                session.id(), "/themes", Label.of("waar deze bijeenkomst over ging", "what this session was about"));
    }

    /** Returns what a session was about, else what its activity is, else what the whole is of which that is a part. */
    private static Set<Code> themes(Judge judge, Session session) {
        return session.themes().isEmpty()
                ? withWholes(judge, session.activity()).stream()
                        .map(Activity::themes)
                        .filter(themes -> !themes.isEmpty())
                        .findFirst()
                        .orElse(Set.of())
                : session.themes();
    }

    /** Returns the sessions that were held. */
    private static List<Session> sessions(Judge judge) {
        return judge.concerned(Session.KIND).stream()
                .filter(session -> !session.held().isZero())
                .toList();
    }

    /** Returns an activity and all it is part of, itself first; that no activity is part of itself, a dossier sees to. */
    private static List<Activity> withWholes(Judge judge, Ref<Activity> activity) {
        List<Activity> wholes = new ArrayList<>();
        for (Optional<Ref<Activity>> next = Optional.of(activity); next.isPresent(); ) {
            Activity whole = judge.dossier().get(next.get());
            wholes.add(whole);
            next = whole.partOf();
        }
        return wholes;
    }
}
