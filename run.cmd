@echo off
rem Runs the school here, as ./run does on other systems: builds if needed, creates the database in .\data, fills it with the
rem demo school at the first start, prints the address and whom to sign in as, and serves until Ctrl+C.
rem
rem   run                                      http://127.0.0.1:5080
rem   set ASPNETCORE_URLS=http://0.0.0.0:80    then run: elsewhere
rem   run --data D:\jiangshang                 another data folder
setlocal
rem pushd also takes a network share, to which cd cannot go.
pushd "%~dp0"
if errorlevel 1 exit /b 2
call "%~dp0jiangshang.cmd" serve --demo %*
exit /b %errorlevel%
