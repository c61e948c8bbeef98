package nl.collectief.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.collectief.json.Node.Arr;
import nl.collectief.json.Node.Member;
import nl.collectief.json.Node.Num;
import nl.collectief.json.Node.Str;
import nl.collectief.model.area.AreaCode;
import nl.collectief.model.area.Boundaries;
import nl.collectief.model.area.CbsArea;
import nl.collectief.model.area.Coordinates;
import nl.collectief.model.area.Outline;
import nl.collectief.model.area.Outline.Point;
import nl.collectief.model.area.Outline.Ring;
import nl.collectief.model.text.Text;
import org.jspecify.annotations.Nullable;

/** Reads boundaries out of nodes, goes on after every fault, and tells them all. */
final class BoundariesExaminer {
    private static final List<String> CODES = List.of("statcode", "buurtcode", "wijkcode", "gemeentecode");
    private static final List<String> NAMES = List.of("statnaam", "buurtnaam", "wijknaam", "gemeentenaam");

    private final Faults faults;
    private final ValueExaminer values;
    private final Optional<Integer> givenYear;
    private final Optional<Text> givenSource;
    private final Set<AreaCode> seen = new HashSet<>();

    BoundariesExaminer(Faults faults, Optional<Integer> year, Optional<Text> source) {
        this.faults = faults;
        this.values = new ValueExaminer(faults);
        this.givenYear = year;
        this.givenSource = source;
    }

    BoundariesReading read(Node root) {
        Map<String, Member> members = values.members(root, "");
        Member features = members == null ? null : members.get("features");
        if (members == null || features == null || !is(members.get("type"), "FeatureCollection")) {
            if (members != null) {
                faults.add(root.start(), "", "", BoundariesFaults.NO_COLLECTION);
            }
            return refused();
        }
        Integer year = year(members.get("year"), root);
        Text source = source(members.get("source"), root);
        Coordinates coordinates = coordinates(members.get("crs"));
        List<Outline> outlines = new ArrayList<>();
        if (features.value() instanceof Arr list && !list.items().isEmpty()) {
            for (int i = 0; i < list.items().size(); i++) {
                Outline outline = feature(list.items().get(i), "/features/" + i, coordinates, year);
                if (outline != null) {
                    outlines.add(outline);
                }
            }
        } else {
            faults.add(features, "/features", BoundariesFaults.NO_FEATURES);
        }
        return faults.size() > 0 || year == null || source == null
                ? refused()
                : new BoundariesReading(Optional.of(Boundaries.of(year, coordinates, source, outlines)), List.of());
    }

    private BoundariesReading refused() {
        return new BoundariesReading(Optional.empty(), faults.problems());
    }

    private static boolean is(@Nullable Member member, String text) {
        return member != null
                && member.value() instanceof Str string
                && string.text().equals(text);
    }

    private @Nullable Integer year(@Nullable Member member, Node root) {
        if (givenYear.isPresent()) {
            return givenYear.get();
        } else if (member == null) {
            faults.add(root.start(), "", "", BoundariesFaults.NO_YEAR);
            return null;
        }
        Long year = values.whole(member.value(), "/year");
        if (year != null && (year < CbsArea.FIRST_YEAR || year > CbsArea.LAST_YEAR)) {
            faults.add(member.value(), "/year", BoundariesFaults.NO_YEAR);
            return null;
        }
        return year == null ? null : year.intValue();
    }

    private @Nullable Text source(@Nullable Member member, Node root) {
        if (givenSource.isPresent()) {
            return givenSource.get();
        } else if (member == null) {
            faults.add(root.start(), "", "", BoundariesFaults.NO_SOURCE);
            return null;
        }
        return values.text(member.value(), "/source");
    }

    /** The older standard named its coordinates in a member; what it holds is looked through as a text. */
    private Coordinates coordinates(@Nullable Member crs) {
        return crs != null && names(crs.value(), "28992") ? Coordinates.RIJKSDRIEHOEK : Coordinates.DEGREES;
    }

    private static boolean names(Node node, String number) {
        return node instanceof Str string
                ? string.text().contains(number)
                : node instanceof Node.Obj object
                        && object.members().stream().anyMatch(member -> names(member.value(), number));
    }

    private @Nullable Outline feature(Node node, String pointer, Coordinates coordinates, @Nullable Integer year) {
        Map<String, Member> members = values.members(node, pointer);
        if (members == null) {
            return null;
        }
        Member properties = members.get("properties");
        Map<String, Member> told =
                properties == null ? Map.of() : values.members(properties.value(), pointer + "/properties");
        AreaCode code = told == null ? null : code(told, node, pointer);
        if (told != null) {
            checkYear(told.get("jrstatcode"), pointer, year);
        }
        Member geometry = members.get("geometry");
        List<Ring> rings = new ArrayList<>();
        if (geometry == null) {
            faults.add(node.start(), pointer, "", BoundariesFaults.NO_POLYGON);
        } else {
            geometry(geometry, pointer + "/geometry", coordinates, rings);
        }
        return code == null || told == null || rings.isEmpty() ? null : new Outline(code, name(told), rings);
    }

    private @Nullable AreaCode code(Map<String, Member> told, Node node, String pointer) {
        for (String property : CODES) {
            Member member = told.get(property);
            if (member != null && member.value() instanceof Str text) {
                String place = pointer + "/properties/" + property;
                try {
                    AreaCode code = AreaCode.parse(text.text());
                    if (!seen.add(code)) {
                        faults.add(text, place, BoundariesFaults.TWICE);
                    }
                    return code;
                } catch (IllegalArgumentException refused) {
                    faults.add(text, place, BoundariesFaults.NO_CODE);
                    return null;
                }
            }
        }
        faults.add(node.start(), pointer, "", BoundariesFaults.NO_CODE);
        return null;
    }

    private static Optional<String> name(Map<String, Member> told) {
        return NAMES.stream()
                .map(told::get)
                .filter(member -> member != null && member.value() instanceof Str)
                .map(member -> ((Str) member.value()).text().strip())
                .filter(name -> !name.isEmpty())
                .findFirst();
    }

    /** {@code 2024WK034401} tells its year; a file of one year given as another would be found out by nothing else. */
    private void checkYear(@Nullable Member member, String pointer, @Nullable Integer year) {
        if (member != null
                && year != null
                && member.value() instanceof Str text
                && text.text().matches("\\d{4}[A-Z].*")
                && !text.text().startsWith(String.valueOf(year))) {
            faults.add(text, pointer + "/properties/jrstatcode", BoundariesFaults.otherYear(year));
        }
    }

    private void geometry(Member geometry, String pointer, Coordinates coordinates, List<Ring> rings) {
        Map<String, Member> members = values.members(geometry.value(), pointer);
        if (members == null) {
            return;
        }
        Member lines = members.get("coordinates");
        boolean one = is(members.get("type"), "Polygon");
        if (lines == null || (!one && !is(members.get("type"), "MultiPolygon"))) {
            faults.add(geometry, pointer, BoundariesFaults.NO_POLYGON);
            return;
        }
        RingExaminer examiner = new RingExaminer(faults, values, coordinates, rings);
        if (one) {
            examiner.polygon(lines.value(), pointer + "/coordinates");
        } else {
            examiner.polygons(lines.value(), pointer + "/coordinates");
        }
    }

    /** Reads the rings of one geometry. */
    private record RingExaminer(Faults faults, ValueExaminer values, Coordinates coordinates, List<Ring> rings) {
        interface Reader {
            void read(Node node, String pointer);
        }

        void polygons(Node node, String pointer) {
            each(node, pointer, this::polygon);
        }

        void polygon(Node node, String pointer) {
            each(node, pointer, this::ring);
        }

        private void each(Node node, String pointer, Reader reader) {
            if (node instanceof Arr list) {
                for (int i = 0; i < list.items().size(); i++) {
                    reader.read(list.items().get(i), pointer + "/" + i);
                }
            } else {
                values.wrongType(JsonType.ARRAY, node, pointer);
            }
        }

        private void ring(Node node, String pointer) {
            List<Point> points = new ArrayList<>();
            int before = faults.size();
            each(node, pointer, (position, place) -> {
                Point point = point(position);
                if (point == null) {
                    faults.add(position, place, BoundariesFaults.noPoint(coordinates));
                } else if (points.isEmpty() || !points.get(points.size() - 1).equals(point)) {
                    points.add(point);
                }
            });
            if (faults.size() > before) {
                return;
            }
            boolean closed = points.size() > 1 && points.get(0).equals(points.get(points.size() - 1));
            if (!closed || points.size() <= Ring.LEAST) {
                faults.add(node, pointer, BoundariesFaults.NO_RING);
            } else {
                rings.add(new Ring(points.subList(0, points.size() - 1)));
            }
        }

        private @Nullable Point point(Node node) {
            if (node instanceof Arr list
                    && list.items().size() >= 2
                    && list.items().get(0) instanceof Num x
                    && list.items().get(1) instanceof Num y) {
                Point point = new Point(Double.parseDouble(x.digits()), Double.parseDouble(y.digits()));
                return coordinates.holds(point.x(), point.y()) ? point : null;
            }
            return null;
        }
    }
}
