package org.openmash.hosting.internal.area;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openmash.core.api.Unavailable;

/** Configurations in memory; counts what is written. */
public final class FakeInstances implements Instances {

    public int written;
    public boolean full;
    private final Map<String, Instance> all = new TreeMap<>();

    /** A file that a person wrote. */
    public FakeInstances byHand(String kind, String name, String agency, String areas) {
        String pid = kind + "~" + name;
        all.put(
                pid,
                new Instance(
                        pid,
                        kind,
                        Map.of(
                                "agency.id",
                                agency,
                                "agency.areas",
                                areas,
                                "felix.fileinstall.filename",
                                "file:/hub/etc/" + kind + "-" + name + ".cfg")));
        return this;
    }

    /** A person changes one value and leaves the rest. */
    void changed(String pid, String key, String value) {
        Instance before = all.get(pid);
        Map<String, String> values = new TreeMap<>(before.values());
        values.put(key, value);
        all.put(pid, new Instance(pid, before.kind(), values));
    }

    List<String> names() {
        return List.copyOf(all.keySet());
    }

    Instance get(String pid) {
        return all.get(pid);
    }

    @Override
    public List<Instance> all() {
        return new ArrayList<>(all.values());
    }

    @Override
    public void put(String kind, String name, Map<String, String> values) {
        if (full) {
            throw new Unavailable("its configuration cannot be written; the log says why");
        }
        written++;
        Map<String, String> stored = new TreeMap<>(values);
        stored.put("service.pid", kind + "~" + name);
        all.put(kind + "~" + name, new Instance(kind + "~" + name, kind, stored));
    }

    @Override
    public void remove(String pid) {
        all.remove(pid);
    }
}
