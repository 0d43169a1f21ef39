@echo off
rem Runs the school here, as ./run does on other systems: builds if needed, creates the database in .\data, fills it with the
rem demo school at the first start, prints the address and whom to sign in as, and serves until Ctrl+C.
rem
rem   run                                      http://127.0.0.1:5080
rem   set ASPNETCORE_URLS=http://0.0.0.0:80    then run: elsewhere
rem   run --data D:\jiangshang                 another data folder
setlocal
chcp 65001 >nul
rem pushd also takes a network share, to which cd cannot go.
pushd "%~dp0"
if errorlevel 1 exit /b 2
where dotnet >nul 2>nul
if errorlevel 1 (
  echo .NET SDK 10 is needed: https://dotnet.microsoft.com/download 1>&2
  exit /b 2
)
set DOTNET_NOLOGO=1
set DOTNET_CLI_TELEMETRY_OPTOUT=1
if not exist artifacts\bin\Jiangshang.Server\release\jiangshang.dll echo Building; the first time takes a minute or two... 1>&2
dotnet build src\Jiangshang.Server -c Release -v quiet -nologo 1>&2
if errorlevel 1 exit /b 2
dotnet artifacts\bin\Jiangshang.Server\release\jiangshang.dll serve --demo %*
exit /b %errorlevel%
