@echo off
rem Lanza informe en Windows: encuentra Java, construye la primera vez y honra JAVA_OPTS.
setlocal
set "AQUI=%~dp0"
set "LOTE=%AQUI%informe-batch\target"
set "WAR=%AQUI%informe-web\target\informe.war"
set "WILDFLY=%AQUI%wildfly-config\target\server"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
if not exist "%LOTE%\lib" call :construir informe-batch || exit /b 3
set "SERVIR="
if "%~1"=="servir" (
  if not exist "%WAR%" call :construir informe-web || exit /b 3
  if not exist "%WILDFLY%" call :construir informe-web || exit /b 3
  set SERVIR="-Dinforme.aplicacion=%WAR%" "-Dinforme.wildfly=%WILDFLY%" "-Dinforme.demostracion=%AQUI%wildfly-config\demo" "-Dinforme.ejemplo=%AQUI%ejemplos\cvoe-2025-T2"
)
"%JAVA%" -XX:+UseSerialGC --add-opens java.base/java.security=ALL-UNNAMED %JAVA_OPTS% %SERVIR% -cp "%LOTE%\*;%LOTE%\lib\*;%~dp0reglas\*" mx.iecm.informe.consola.Informe %*
exit /b %ERRORLEVEL%

:construir
echo Construyendo por primera vez ^(tarda un par de minutos^)... 1>&2
pushd "%AQUI%"
call mvn -q -B -pl %1 -am package -Dmaven.test.skip 1>&2
set "CODIGO=%ERRORLEVEL%"
popd
exit /b %CODIGO%
