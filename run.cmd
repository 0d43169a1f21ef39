@echo off
rem Runs the school here, as ./run does on other systems: builds if needed, creates the database in .\data, fills it with the
rem demo school at the first start, prints the address and whom to sign in as, and serves until Ctrl+C.
setlocal
chcp 65001 >nul
cd /d "%~dp0"
where dotnet >nul 2>nul
if errorlevel 1 (
  echo .NET SDK 10 is needed: https://dotnet.microsoft.com/download
  exit /b 2
)
set DOTNET_NOLOGO=1
set DOTNET_CLI_TELEMETRY_OPTOUT=1
dotnet publish src\Jiangshang.Server -c Release -v quiet -nologo
if errorlevel 1 exit /b 2
dotnet artifacts\publish\Jiangshang.Server\release\jiangshang.dll serve --demo %*
