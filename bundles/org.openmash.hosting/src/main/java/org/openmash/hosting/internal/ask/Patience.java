package org.openmash.hosting.internal.ask;

import java.time.Duration;

/** How long the hub waits for each kind of call. */
public record Patience(Duration locate, Duration retrieve, Duration poll, Duration probe) {}
