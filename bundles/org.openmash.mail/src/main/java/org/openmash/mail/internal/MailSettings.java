package org.openmash.mail.internal;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.openmash.core.api.notice.NoticePlan;
import org.openmash.core.api.notice.NoticePlan.Quiet;

/**
 * The configuration file {@code org.openmash.mail.cfg}, read and checked.
 *
 * @param starttls {@code required}, {@code offered} or {@code off}
 * @param secret reference of the password; blank when the server wants none
 * @param addresses by user name
 */
record MailSettings(
        String host,
        int port,
        String starttls,
        String from,
        String user,
        String secret,
        String link,
        Map<String, String> addresses,
        NoticePlan plan) {

    static final String PID = "org.openmash.mail";

    private static final String TIME_LIMIT = "20000";

    /** @throws IllegalArgumentException naming the key and the mend */
    static MailSettings of(Map<String, ?> given) {
        Map<String, String> addresses = under(given, "address.");
        Map<String, Quiet> quiet = new HashMap<>();
        text(given, "quiet").ifPresent(hours -> quiet.put("", quiet("quiet", hours)));
        under(given, "quiet.").forEach((area, hours) -> quiet.put(area, quiet("quiet." + area, hours)));
        Duration digest = Duration.ofMinutes(number(given, "digest.minutes", 60));
        return new MailSettings(
                needed(given, "host"),
                number(given, "port", 587),
                oneOf(text(given, "starttls").orElse("required")),
                needed(given, "from"),
                text(given, "user").orElse(""),
                text(given, "secret.password").orElse(""),
                needed(given, "link"),
                addresses,
                new NoticePlan(addresses.keySet(), under(given, "deputy."), digest, quiet));
    }

    /** What the mail library wants to be told; time limits keep a silent server from holding the hub's thread. */
    Properties properties() {
        Properties all = new Properties();
        all.put("mail.smtp.host", host);
        all.put("mail.smtp.port", String.valueOf(port));
        all.put("mail.smtp.starttls.enable", String.valueOf(!starttls.equals("off")));
        all.put("mail.smtp.starttls.required", String.valueOf(starttls.equals("required")));
        all.put("mail.smtp.ssl.checkserveridentity", "true");
        all.put("mail.smtp.auth", String.valueOf(!user.isEmpty()));
        all.put("mail.smtp.connectiontimeout", TIME_LIMIT);
        all.put("mail.smtp.timeout", TIME_LIMIT);
        all.put("mail.smtp.writetimeout", TIME_LIMIT);
        return all;
    }

    @Override
    public String toString() {
        return "MailSettings[" + host + ":" + port + "]";
    }

    private static Quiet quiet(String key, String hours) {
        String[] ends = hours.split("-");
        try {
            return new Quiet(LocalTime.parse(ends[0].strip()), LocalTime.parse(ends[1].strip()));
        } catch (DateTimeException | ArrayIndexOutOfBoundsException wrong) {
            throw new IllegalArgumentException(key + ": write hours as 20:00-07:00", wrong);
        }
    }

    private static String oneOf(String starttls) {
        if (!starttls.matches("required|offered|off")) {
            throw new IllegalArgumentException("starttls: write required, offered or off");
        }
        return starttls;
    }

    private static int number(Map<String, ?> given, String key, int otherwise) {
        try {
            return text(given, key).map(Integer::parseInt).orElse(otherwise);
        } catch (NumberFormatException wrong) {
            throw new IllegalArgumentException(key + ": write a whole number", wrong);
        }
    }

    private static String needed(Map<String, ?> given, String key) {
        return text(given, key).orElseThrow(() -> new IllegalArgumentException(key + ": must be given"));
    }

    private static Optional<String> text(Map<String, ?> given, String key) {
        return Optional.ofNullable(given.get(key))
                .map(value -> value.toString().strip())
                .filter(v -> !v.isEmpty());
    }

    private static Map<String, String> under(Map<String, ?> given, String start) {
        Map<String, String> found = new HashMap<>();
        given.keySet().stream()
                .filter(key -> key.startsWith(start))
                .forEach(key -> text(given, key).ifPresent(value -> found.put(key.substring(start.length()), value)));
        return found;
    }
}
