package org.openmash.itests.tour;

import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The demonstration's users by what they do, signed in when first needed. */
public final class People {

    /** Receiving teams of the demonstration by recipient code. */
    static final Map<String, String> TEAMS = Map.of(
            "SW", "social-work-team",
            "EH", "early-help",
            "DSL", "quarry-hill-primary",
            "GP", "quarry-road-surgery",
            "POL", "moorhaven-beat",
            "YJS", "youth-justice");

    private final URI hub;
    private final String password;
    private final Map<String, Hub> signedIn = new ConcurrentHashMap<>();

    public People(URI hub, String password) {
        this.hub = hub;
        this.password = password;
    }

    /** Everybody signs in again when next needed: sessions end while the hub's clock is moved. */
    public void signInAnew() {
        signedIn.clear();
    }

    public Hub contactOfficer() {
        return as("contact.officer");
    }

    public Hub socialWorker() {
        return as("social.worker");
    }

    public Hub decisionMaker() {
        return as("decision.maker");
    }

    public Hub operator() {
        return as("operator");
    }

    /** Who answers for an agency: its researcher in the room, or the person at its desk. */
    public Hub answering(String agency) {
        return as("researcher." + agency.replace('@', '.'));
    }

    public Hub desk(String agency) {
        return as("desk." + agency);
    }

    public Hub team(String recipient) {
        return as("team." + TEAMS.get(recipient));
    }

    public Hub as(String userName) {
        return signedIn.computeIfAbsent(userName, name -> Hub.signIn(hub, name, password));
    }
}
