package org.openmash.core.api.clock;

/**
 * How many clocks of one rule are open in an area; no case content.
 *
 * @param clock id of the rule
 * @param name its name, as the area has it
 * @param running in time, paused ones left out
 * @param dueSoon of the running ones, those whose half time is gone
 */
public record ClockFigure(String clock, String name, int running, int paused, int dueSoon, int overdue) {}
