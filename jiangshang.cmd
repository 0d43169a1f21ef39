@echo off
rem The command line on Windows: jiangshang VERB, jiangshang --help. Builds first; what the build says goes to the error output,
rem so that the output of a verb can be written into a file.
setlocal
chcp 65001 >nul
where dotnet >nul 2>nul
if errorlevel 1 (
  echo .NET SDK 10 is needed: https://dotnet.microsoft.com/download 1>&2
  exit /b 2
)
set DOTNET_NOLOGO=1
set DOTNET_CLI_TELEMETRY_OPTOUT=1
set "SERVER=%~dp0artifacts\publish\Jiangshang.Server\release\jiangshang.dll"
if not exist "%SERVER%" echo Building; the first time takes two or three minutes... 1>&2
dotnet publish "%~dp0src\Jiangshang.Server" -c Release -v quiet -nologo 1>&2
if errorlevel 1 exit /b 2
dotnet "%SERVER%" %*
exit /b %errorlevel%
