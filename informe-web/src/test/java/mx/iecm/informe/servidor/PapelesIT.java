package mx.iecm.informe.servidor;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import mx.iecm.informe.api.Api;
import mx.iecm.informe.pagina.Panel;
import org.junit.jupiter.api.Test;

/**
 * Qué puede cada papel en cada dirección. Las direcciones se toman de las clases que se publican:
 * una nueva que no esté en la tabla hace fallar la prueba.
 */
class PapelesIT extends EnElServidor {

  private static final List<String> PERSONAS = List.of("", "se", "dvoe", "secretaria", "auditoria");

  /**
   * Una fila por dirección: lo que se contesta a nadie, al área de que se trata, a otra, a la
   * secretaría y a la auditoría. «E» es la página de entrada.
   */
  private static final String TABLA =
      """
      GET  /api/openapi.json                                    401 200 200 200 200
      GET  /api/yo                                              401 200 200 200 200
      GET  /api/periodos                                        401 200 200 200 200
      POST /api/periodos                                        401 403 403 400 403
      GET  /api/periodos/{periodo}                              401 200 200 200 200
      POST /api/periodos/{periodo}/cierre                       401 403 403 200 403
      POST /api/periodos/{periodo}/apertura                     401 403 403 200 403
      GET  /api/periodos/{periodo}/areas/{area}/entregas        401 200 403 200 200
      POST /api/periodos/{periodo}/areas/{area}/entregas        401 400 403 403 403
      GET  /api/periodos/{periodo}/areas/{area}/entregas/{id}/libro 401 200 403 200 200
      GET  /api/periodos/{periodo}/areas/{area}/dictamen        401 200 403 200 200
      GET  /api/periodos/{periodo}/areas/{area}/captura         401 200 403 200 200
      GET  /api/periodos/{periodo}/areas/{area}/entregas/{id}   401 200 403 200 200
      GET  /api/periodos/{periodo}/areas/{area}/entregas/{id}/anotado 401 200 403 200 200
      GET  /api/periodos/{periodo}/areas/{area}/entregas/{id}/acuse 401 200 403 200 200
      GET  /api/periodos/{periodo}/areas/{area}/entregas/{id}/acuse.pdf 401 200 403 200 200
      GET  /api/periodos/{periodo}/areas/{area}/entregas/{id}/cambios 401 404 403 404 404
      POST /api/periodos/{periodo}/areas/{area}/entregas/{id}/retiro 401 200 403 403 403
      GET  /api/periodos/{periodo}/ventana                      401 200 200 200 200
      PUT  /api/periodos/{periodo}/ventana                      401 403 403 400 403
      GET  /api/periodos/{periodo}/areas/{area}/prorroga        401 404 403 404 404
      PUT  /api/periodos/{periodo}/areas/{area}/prorroga        401 403 403 400 403
      DELETE /api/periodos/{periodo}/areas/{area}/prorroga      401 403 403 204 403
      GET  /api/periodos/{periodo}/criterio                     401 403 403 200 200
      GET  /api/periodos/{periodo}/criterio/reglas/{regla}      401 403 403 404 404
      PUT  /api/periodos/{periodo}/criterio/reglas/{regla}      401 403 403 400 403
      DELETE /api/periodos/{periodo}/criterio/reglas/{regla}    401 403 403 404 403
      POST /api/periodos/{periodo}/criterio/justificaciones     401 403 403 400 403
      DELETE /api/periodos/{periodo}/criterio/justificaciones/{id} 401 403 403 404 403
      POST /api/periodos/{periodo}/criterio/anterior            401 403 403 400 403
      DELETE /api/periodos/{periodo}/criterio/anterior          401 403 403 204 403
      GET  /api/periodos/{periodo}/compilaciones                401 403 403 200 200
      POST /api/periodos/{periodo}/compilaciones                401 403 403 202 403
      GET  /api/compilaciones/{id}                              401 403 403 200 200
      GET  /api/compilaciones/{id}/dictamen                     401 403 403 200 200
      GET  /api/compilaciones/{id}/productos/{nombre}           401 403 403 200 200
      GET  /api/compilaciones/{id}/comparacion                  401 403 403 404 404
      GET  /api/compilaciones/{id}/comparacion/cambios.docx     401 403 403 404 404
      POST /api/compilaciones/{id}/detencion                    401 403 403 409 403
      POST /api/compilaciones/{id}/continuacion                 401 403 403 409 403
      GET  /api/compilaciones/{id}/avance                       401 403 403 200 200
      GET  /api/bitacora                                        401 403 403 200 200
      GET  /api/bitacora/exportada                              401 403 403 200 200
      GET  /api/avisos                                          401 403 403 200 200
      GET  /api/avisos/areas                                    401 403 403 200 200
      PUT  /api/avisos/areas/{area}                             401 403 403 400 403
      DELETE /api/avisos/areas/{area}                           401 403 403 204 403
      GET  /api/personas                                        401 403 403 200 200
      POST /api/personas                                        401 403 403 400 403
      GET  /api/personas/{usuario}                              401 403 403 404 404
      PUT  /api/personas/{usuario}                              401 403 403 400 403
      POST /api/personas/{usuario}/clave                        401 403 403 404 403
      PUT  /api/mi-clave                                        401 400 400 400 400
      GET  /panel                                               E   303 303 200 200
      POST /panel/periodos                                      E   403 403 400 403
      POST /panel/salir                                         E   303 303 303 303
      GET  /panel/periodos/{periodo}                            E   403 403 200 200
      POST /panel/periodos/{periodo}/cierre                     E   403 403 303 403
      POST /panel/periodos/{periodo}/apertura                   E   403 403 303 403
      POST /panel/periodos/{periodo}/compilaciones              E   403 403 303 403
      GET  /panel/periodos/{periodo}/areas/{area}               E   200 403 200 200
      POST /panel/periodos/{periodo}/areas/{area}               E   400 403 403 403
      GET  /panel/periodos/{periodo}/areas/{area}/entregas/{id} E   200 403 200 200
      GET  /panel/periodos/{periodo}/areas/{area}/entregas/{id}/cambios E 404 403 404 404
      POST /panel/periodos/{periodo}/areas/{area}/entregas/{id}/retiro E 409 403 403 403
      POST /panel/periodos/{periodo}/ventana                    E   403 403 422 403
      POST /panel/periodos/{periodo}/areas/{area}/prorroga      E   403 403 422 403
      POST /panel/periodos/{periodo}/areas/{area}/prorroga/fin  E   403 403 303 403
      GET  /panel/periodos/{periodo}/criterio                   E   403 403 200 200
      POST /panel/periodos/{periodo}/criterio/reglas            E   403 403 422 403
      POST /panel/periodos/{periodo}/criterio/reglas/{regla}/retiro E 403 403 404 403
      POST /panel/periodos/{periodo}/criterio/justificaciones   E   403 403 422 403
      POST /panel/periodos/{periodo}/criterio/justificaciones/{id}/retiro E 403 403 404 403
      POST /panel/periodos/{periodo}/criterio/anterior          E   403 403 400 403
      POST /panel/periodos/{periodo}/criterio/anterior/retiro   E   403 403 303 403
      GET  /panel/compilaciones/{id}/comparacion                E   403 403 200 200
      POST /panel/compilaciones/{id}/detencion                  E   403 403 409 403
      POST /panel/compilaciones/{id}/continuacion               E   403 403 409 403
      GET  /panel/compilaciones/{id}                            E   403 403 200 200
      GET  /panel/bitacora                                      E   403 403 200 200
      GET  /panel/avisos                                        E   403 403 200 200
      POST /panel/avisos/areas                                  E   403 403 400 403
      GET  /panel/personas                                      E   403 403 200 200
      POST /panel/personas                                      E   403 403 400 403
      POST /panel/personas/{usuario}                            E   403 403 400 403
      POST /panel/personas/{usuario}/clave                      E   403 403 404 403
      GET  /panel/mi-clave                                      E   200 200 200 200
      POST /panel/mi-clave                                      E   403 403 403 403
      """;

  /** Lo que no es de ninguna clase, o pide algo que no está. */
  private static final String APARTE =
      """
      GET  /entrar                                              E   E   E   E   E
      GET  /                                                    302 302 302 302 302
      GET  /api/nada                                            404 404 404 404 404
      GET  /api/periodos/{periodo}/areas/NADIE/entregas         401 403 403 404 404
      GET  /api/periodos/{periodo}/areas/DVOE/entregas/{id}/libro 401 403 404 404 404
      POST /api/periodos/NADA/compilaciones                     401 403 403 404 403
      GET  /api/compilaciones/{id}/productos/otro               401 403 403 404 404
      GET  /api/compilaciones/00000000-0000-0000-0000-000000000000 401 403 403 404 404
      """;

  @Test
  void todaDireccionEstaEnLaTabla() {
    assertThat(direcciones().keySet())
        .as("agregue a la tabla la dirección nueva, con lo que cada papel puede en ella")
        .containsExactlyInAnyOrderElementsOf(
            TABLA.lines().map(f -> f.split("\\s+")).map(f -> f[0] + " " + f[1]).toList());
  }

  @Test
  void cadaPapelPuedeLoSuyoYNadaMas() throws Exception {
    var entrega =
        como("se")
            .subir(CasoReal.entregas("SE"), CasoReal.comoLibro(CasoReal.entrega("SE")))
            .objeto();
    String compilacion = Compilada.esperar(como("secretaria"), "").getString("id");
    var direcciones = direcciones();

    for (String fila : (TABLA + APARTE).lines().toList()) {
      String[] dicho = fila.split("\\s+");
      String ruta = ruta(dicho[1], entrega.getString("id"), compilacion);
      String medio = direcciones.getOrDefault(dicho[0] + " " + dicho[1], "");
      for (int i = 0; i < PERSONAS.size(); i++) {
        assertThat(estado(PERSONAS.get(i), dicho[0], ruta, medio))
            .as("%s %s a «%s»", dicho[0], dicho[1], PERSONAS.get(i))
            .isEqualTo(dicho[2 + i]);
      }
      if (dicho[1].endsWith("/compilaciones")) {
        acabarDeCompilar();
      }
    }
  }

  /** Un área pide el tablero y solo se ve a sí misma en él. */
  @Test
  void unAreaNoVeLoDeOtra() {
    var tablero = como("dvoe").pedir("/api/periodos/" + CasoReal.PERIODO).objeto();

    assertThat(tablero.getJsonArray("areas"))
        .extracting(a -> a.asJsonObject().getString("siglas"))
        .containsExactly("DVOE");
  }

  @Test
  void quienNoAciertaConSuClaveNoEsNadie() {
    assertThat(como("se:mal").pedir("/api/yo").estado()).isEqualTo(401);
    assertThat(como("se:mal").pedir("/api/nada").estado()).isEqualTo(401);
    assertThat(como("se:mal").pedir("/panel/mi-clave").estado()).isEqualTo(401);
  }

  private static String ruta(String plantilla, String entrega, String compilacion) {
    return plantilla
        .replace("{periodo}", CasoReal.PERIODO)
        .replace("{area}", "SE")
        .replace("{id}", plantilla.contains("/areas/") ? entrega : compilacion)
        .replace("{nombre}", "dictamen.txt")
        .replace("{regla}", "FEC-009")
        .replace("{usuario}", "nadie")
        .replaceFirst("^/panel$", "/panel/");
  }

  private String estado(String persona, String metodo, String ruta, String medio) {
    var cliente = como(persona);
    Cliente.Respuesta respuesta;
    if (metodo.equals("GET")) {
      respuesta = cliente.pedir(ruta);
    } else if (medio.startsWith("multipart")) {
      respuesta = cliente.subir(ruta, Map.of("otro", new byte[] {1}));
    } else {
      String cuerpo = medio.equals("application/json") ? "{}" : "";
      String suyo = medio.isEmpty() ? Navegador.FORMULARIO : medio;
      respuesta = cliente.enviar(metodo, ruta, suyo, BodyPublishers.ofString(cuerpo));
    }
    boolean entrada =
        respuesta.estado() == 200 && respuesta.texto().contains("name=\"j_username\"");
    return entrada ? "E" : Integer.toString(respuesta.estado());
  }

  private void acabarDeCompilar() throws InterruptedException {
    var historia =
        como("secretaria").pedir("/api/periodos/" + CasoReal.PERIODO + "/compilaciones").arreglo();
    Compilada.terminada(como("secretaria"), historia.getJsonObject(0).getString("id"));
  }

  /** Cada dirección publicada, con el tipo de contenido que admite; vacío si es un formulario. */
  static Map<String, String> direcciones() {
    var todas = new TreeMap<String, String>();
    Map<String, Application> publicado = new HashMap<>();
    publicado.put("/api", new Api());
    publicado.put("/panel", new Panel());
    publicado.forEach(
        (raiz, aplicacion) -> {
          for (Class<?> clase : aplicacion.getClasses()) {
            for (Method metodo : clase.getDeclaredMethods()) {
              verbos(metodo)
                  .forEach(
                      verbo ->
                          todas.put(
                              verbo + " " + raiz + parte(clase) + parte(metodo), admite(metodo)));
            }
          }
        });
    return todas;
  }

  private static Stream<String> verbos(Method metodo) {
    return Arrays.stream(metodo.getAnnotations())
        .map(a -> a.annotationType().getAnnotation(HttpMethod.class))
        .filter(v -> v != null)
        .map(HttpMethod::value);
  }

  private static String parte(AnnotatedElement cosa) {
    Path ruta = cosa.getAnnotation(Path.class);
    return ruta == null || ruta.value().isEmpty() ? "" : "/" + ruta.value();
  }

  private static String admite(Method metodo) {
    Consumes admite = metodo.getAnnotation(Consumes.class);
    return admite == null ? "" : admite.value()[0];
  }
}
