@echo off
rem Lanza informe en Windows: encuentra Java, construye la primera vez y honra JAVA_OPTS.
setlocal
set "AQUI=%~dp0"
set "LOTE=%AQUI%informe-batch\target"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
if not exist "%LOTE%\lib" (
  echo Construyendo por primera vez ^(tarda un par de minutos^)... 1>&2
  pushd "%AQUI%"
  call mvn -q -B -pl informe-batch -am package -Dmaven.test.skip 1>&2
  if errorlevel 1 exit /b 3
  popd
)
"%JAVA%" -XX:+UseSerialGC --add-opens java.base/java.security=ALL-UNNAMED %JAVA_OPTS% -cp "%LOTE%\*;%LOTE%\lib\*" mx.iecm.informe.consola.Informe %*
exit /b %ERRORLEVEL%
