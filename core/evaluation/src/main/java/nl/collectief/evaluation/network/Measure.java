package nl.collectief.evaluation.network;

import nl.collectief.model.text.Coded;
import nl.collectief.model.text.Label;

/**
 * What can be measured of a network as a whole. With n members; members without ties count. In the formulas the largest
 * possible sum is the one of a star of n members, the most central network there is.
 */
public enum Measure implements Coded {
    /**
     * Tied pairs over possible pairs: n(n−1)/2, of the directed reading n(n−1). Of the weighted reading the sum of the
     * strengths over the possible pairs, so a mean strength in which a pair without a tie counts 0 (Wasserman and Faust,
     * 1994, 4.3.2 and 4.5.2). Not defined below 2 members.
     */
    DENSITY("dichtheid", "density"),
    /**
     * Σ(max − degree) over (n−1)(n−2) (Freeman, 1979, Centrality in social networks: conceptual clarification, Social
     * Networks 1, 215–239): 1 for a star, 0 if all have as many ties. Undirected and mutual readings, from 3 members.
     */
    DEGREE_CENTRALISATION("centralisatie naar graad", "degree centralisation"),
    /** Σ(max − ties received) over (n−1)², which a star gives that all ties of go to its middle. Directed reading only. */
    IN_DEGREE_CENTRALISATION("centralisatie naar ontvangen banden", "in-degree centralisation"),
    /** Σ(max − ties told) over (n−1)². Directed reading only, and the first that a low response distorts. */
    OUT_DEGREE_CENTRALISATION("centralisatie naar gemelde banden", "out-degree centralisation"),
    /**
     * Σ(max − betweenness) over (n−1)²(n−2)/2, of the directed reading (n−1)²(n−2) (Freeman, 1977 and 1979). The
     * betweenness of a member is the number of pairs of others, each counted for the share of their shortest paths that
     * run over the member. Pairs that cannot reach each other count for nobody, so it is defined for networks that fall
     * apart. From 3 members.
     */
    BETWEENNESS_CENTRALISATION("centralisatie naar tussenpositie", "betweenness centralisation"),
    /**
     * Σ(max − closeness) over (n−1)(n−2)/(2n−3), with closeness as (n−1) over the sum of the distances to all others
     * (Freeman, 1979). Not defined for a network that falls apart: ask {@link CoalitionNetwork#among} for the largest of
     * its components instead. Undirected and mutual readings, from 3 members.
     */
    CLOSENESS_CENTRALISATION("centralisatie naar nabijheid", "closeness centralisation"),
    /**
     * The E-I index over domains: (external − internal) over (external + internal) ties, from −1, all within domains, to
     * 1, all across (Krackhardt and Stern, 1988, Informal networks and organizational crises, Social Psychology Quarterly
     * 51, 123–140). Members whose domain is not recorded take no part. Of the weighted reading over strengths. Never read
     * it without its expectation: large groups have more pairs inside.
     */
    EI_INDEX("E-I-index naar domein", "E-I index by domain"),
    /**
     * What the E-I index would be on average if the same number of ties fell on pairs of members at random, given the
     * sizes of the domains: (possible external pairs − possible internal pairs) over all pairs of members with a domain
     * (Krackhardt and Stern, 1988; Borgatti, Everett and Freeman, UCINET, "expected value"). Every pair then has the
     * probability density, so that the expected external and internal ties are that density times the possible ones and
     * the density falls out; with a fixed number of ties the sum of both is fixed, so this is exact and not an
     * approximation. Not defined where {@link #EI_INDEX} is not.
     */
    EI_EXPECTED("verwachte E-I-index", "expected E-I index");

    private final String nl;
    private final String en;

    Measure(String nl, String en) {
        this.nl = nl;
        this.en = en;
    }

    NetworkFigure of(TieGraph graph) {
        return Formulas.of(this, graph);
    }

    @Override
    public Label label() {
        return Label.of(nl, en);
    }
}
