package org.openmash.hosting.internal.area;

import java.io.IOException;
import java.util.Collections;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.openmash.core.api.Unavailable;
import org.openmash.hosting.internal.call.AllowedHosts;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.service.cm.Configuration;
import org.osgi.service.cm.ConfigurationAdmin;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Configurations in Config Admin. Those that a document wants are bound to no bundle, so that each version gets them. */
@Component(service = Instances.class)
public final class ConfigAdminInstances implements Instances {

    private static final Logger LOG = LoggerFactory.getLogger(ConfigAdminInstances.class);
    private static final String ANY_BUNDLE = "?";

    private final ConfigurationAdmin admin;

    @Activate
    public ConfigAdminInstances(@Reference ConfigurationAdmin admin) {
        this.admin = admin;
    }

    @Override
    public List<Instance> all() {
        try {
            Configuration[] found = admin.listConfigurations("(" + Instance.AREAS + "=*)");
            return Stream.ofNullable(found)
                    .flatMap(Stream::of)
                    .map(ConfigAdminInstances::instance)
                    .toList();
        } catch (IOException | InvalidSyntaxException e) {
            throw unavailable("the configurations cannot be read", e);
        }
    }

    @Override
    public void put(String kind, String name, Map<String, String> values) {
        try {
            admin.getFactoryConfiguration(kind, name, ANY_BUNDLE).updateIfDifferent(new Hashtable<>(values));
        } catch (IOException e) {
            throw unavailable("its configuration cannot be written", e);
        }
    }

    @Override
    public void remove(String pid) {
        try {
            admin.getConfiguration(pid, ANY_BUNDLE).delete();
        } catch (IOException e) {
            throw unavailable("its configuration cannot be taken away", e);
        }
    }

    private static Instance instance(Configuration configuration) {
        String kind = configuration.getFactoryPid();
        Dictionary<String, Object> properties = configuration.getProperties();
        Map<String, String> values = new TreeMap<>();
        for (String key : Collections.list(properties.keys())) {
            values.put(key, text(properties.get(key)));
        }
        return new Instance(configuration.getPid(), kind == null ? configuration.getPid() : kind, values);
    }

    private static String text(Object value) {
        return value instanceof Object[] list
                ? String.join(",", AllowedHosts.words(list).toList())
                : value.toString();
    }

    private static Unavailable unavailable(String words, Exception why) {
        LOG.warn("{}", words, why);
        return new Unavailable(words + "; the log says why");
    }
}
