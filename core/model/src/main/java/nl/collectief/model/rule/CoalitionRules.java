package nl.collectief.model.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.collectief.model.coalition.Coalition;
import nl.collectief.model.coalition.Membership;
import nl.collectief.model.figure.Count;
import nl.collectief.model.text.Code;
import nl.collectief.model.text.Label;

/** Rules on who should be in a coalition. */
final class CoalitionRules {
    private static final String TRIO = "steering-trio";
    private static final String SOUNDING_BOARD = "sounding-board-parent";

    static final List<PracticeRule> ALL = ImmutableList.of(
            PracticeRule.of(
                    TRIO,
                    Label.of(
                            "Een ouder, een professional en een onderzoeker sturen samen.",
                            "A parent, a professional and a researcher steer together."),
                    Label.of("wie er wanneer in ieder drietal zat", "who sat in every trio when"),
                    CoalitionRules::trio),
            PracticeRule.of(
                    "expertise-covered",
                    Label.of(
                            "Iedere deskundigheid die het profiel vraagt, brengt een lid mee.",
                            "Every expertise that the profile asks for is brought by a member."),
                    Label.of(
                            "de deskundigheid van het profiel en van de leden",
                            "the expertise of the profile and of the members"),
                    CoalitionRules::expertise),
            PracticeRule.of(
                    "mirrors-target-group",
                    Label.of(
                            "De samenwerking lijkt op de mensen voor wie zij er is.",
                            "The coalition is like the people it is there for."),
                    Label.of(
                            "de groepen voor wie zij er is en de groepen waar de leden toe behoren",
                            "the groups it is there for and the groups its members belong to"),
                    CoalitionRules::mirrors),
            PracticeRule.of(
                    "sounding-board-parents",
                    Label.of(
                            "Ieder teamlid heeft een eigen ouder om geregeld mee te sparren.",
                            "Every member of the team has a parent of their own to spar with regularly."),
                    Label.of(
                            "de aantallen leden en sparringsouders",
                            "the numbers of members and sounding-board parents"),
                    CoalitionRules::soundingBoard));

    private CoalitionRules() {}

    private static void trio(Judge judge) {
        for (Coalition coalition : judge.concerned(Coalition.KIND)) {
            boolean isTrio =
                    coalition.kind().filter(kind -> kind.value().equals(TRIO)).isPresent();
            if (!isTrio && !judge.isAbout(coalition.id())) {
                continue;
            }
            new Trio(judge, coalition).tell();
        }
    }

    private static void expertise(Judge judge) {
        for (Coalition coalition : judge.concerned(Coalition.KIND)) {
            List<Membership> active = Voices.seated(coalition);
            Set<Code> brought = active.stream()
                    .flatMap(member -> member.expertise().stream())
                    .collect(ImmutableSet.toImmutableSet());
            boolean told = !active.isEmpty()
                    && active.stream().noneMatch(member -> member.expertise().isEmpty());
            judgeCover(
                    judge,
                    coalition,
                    "/expertise",
                    Sets.difference(coalition.expertise(), brought),
                    told,
                    Label.of("welke deskundigheid ieder lid meebrengt", "which expertise every member brings"));
            if (coalition.expertise().isEmpty() && judge.isAbout(coalition.id())) {
                judge.unknown(coalition.id(), "/expertise", Label.of("het profiel", "the profile"));
            } else if (!coalition.expertise().isEmpty()) {
                judge.kept(coalition.id());
            }
        }
    }

    private static void mirrors(Judge judge) {
        for (Coalition coalition : judge.concerned(Coalition.KIND)) {
            List<Membership> active = Voices.seated(coalition);
            Set<Code> there =
                    active.stream().flatMap(member -> member.groups().stream()).collect(ImmutableSet.toImmutableSet());
            boolean told = !active.isEmpty()
                    && active.stream().noneMatch(member -> member.groups().isEmpty());
            judgeCover(
                    judge,
                    coalition,
                    "/groups",
                    Sets.difference(coalition.groups(), there),
                    told,
                    Label.of("tot welke groepen de leden behoren", "which groups the members belong to"));
            if (coalition.groups().isEmpty() && judge.isAbout(coalition.id())) {
                judge.unknown(coalition.id(), "/groups", Label.of("voor wie zij er is", "whom it is there for"));
            } else if (!coalition.groups().isEmpty()) {
                judge.kept(coalition.id());
            }
        }
    }

    /** What is asked and nobody is known to bring, is missing only if it is known who sits there and what all bring. */
    private static void judgeCover(
            Judge judge, Coalition coalition, String pointer, Set<Code> missing, boolean told, Label notTold) {
        if (missing.isEmpty()) {
            return;
        } else if (!told) {
            judge.unknown(coalition.id(), "/members", notTold);
            return;
        }
        String nl =
                missing.stream().map(code -> judge.dossier().label(code).nl()).collect(Collectors.joining(", "));
        String en =
                missing.stream().map(code -> judge.dossier().label(code).en()).collect(Collectors.joining(", "));
        judge.broken(
                coalition.id(),
                pointer,
                missing.stream().map(Code::value).collect(Collectors.joining(", ")),
                Label.of("bij geen van de leden: " + nl, "with none of the members: " + en),
                Label.of("zoek leden die dit meebrengen", "find members who bring it"));
    }

    private static void soundingBoard(Judge judge) {
        long each = judge.limit(Count.exact(1)).atLeast();
        for (Coalition coalition : judge.concerned(Coalition.KIND)) {
            boolean has = Voices.seated(coalition).stream().anyMatch(CoalitionRules::isSoundingBoard);
            if (!has && !judge.isAbout(coalition.id())) {
                continue;
            }
            if (!has) {
                judge.unknown(
                        coalition.id(),
                        "/members",
                        Label.of("wie sparringsouder is", "who is a sounding-board parent"));
                continue;
            }
            Count members = number(Voices.seated(coalition).stream().filter(member -> !isSoundingBoard(member)));
            Count parents = number(Voices.seated(coalition).stream().filter(CoalitionRules::isSoundingBoard));
            Count needed = members.times(Count.exact(each));
            if (needed.isBounded()
                    && !members.isZero()
                    && parents.atLeast() >= needed.atMost().orElseThrow()) {
                judge.kept(coalition.id());
            } else if (!parents.certainlyLessThan(needed)) {
                judge.unknown(
                        coalition.id(),
                        "/members",
                        Label.of(
                                "het aantal leden en sparringsouders",
                                "the number of members and sounding-board parents"));
            } else {
                judge.broken(
                        coalition.id(),
                        "/members",
                        parents.toString(),
                        Label.of(
                                parents.label().nl() + " sparringsouders voor "
                                        + members.label().nl() + " leden",
                                parents.label().en() + " sounding-board parents for "
                                        + members.label().en() + " members"),
                        Label.of("vraag een ouder voor ieder lid", "ask a parent for every member"));
            }
        }
    }

    private static boolean isSoundingBoard(Membership member) {
        return member.roles().stream().anyMatch(role -> role.value().equals(SOUNDING_BOARD));
    }

    /** A seat without a number is at least one. */
    private static Count number(Stream<Membership> members) {
        return Count.sum(
                members.map(member -> member.number().orElse(Count.atLeast(1))).toList());
    }
}
