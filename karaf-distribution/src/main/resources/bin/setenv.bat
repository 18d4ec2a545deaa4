@echo off
rem Read by every script in bin\. The hub needs a JDK, version 17 to 23: set JAVA_HOME to it.
if not defined JAVA_HOME (
  echo OpenMASH needs a JDK, version 17 to 23. Install one and set JAVA_HOME.
  exit /b 1
)
if not defined JAVA_MAX_MEM set JAVA_MAX_MEM=768m
set EXTRA_JAVA_OPTS=-XX:+DisableAttachMechanism -Djava.awt.headless=true -Duser.timezone=UTC %EXTRA_JAVA_OPTS%
