@echo off
rem Runs Maven with the arguments given: the mvn of MAVEN_HOME, or the one on the PATH.
rem Nothing is downloaded here; why, docs/decisions/0001-build.md tells.
if not "%MAVEN_HOME%"=="" (
  call "%MAVEN_HOME%\bin\mvn.cmd" %*
  exit /b %ERRORLEVEL%
)
where mvn >nul 2>nul
if errorlevel 1 (
  echo mvnw: Maven is not on the PATH. Install Maven 3.8.7 or newer and a JDK 17, or set MAVEN_HOME. 1>&2
  exit /b 2
)
call mvn %*
exit /b %ERRORLEVEL%
