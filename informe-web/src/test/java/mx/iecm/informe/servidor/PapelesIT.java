package mx.iecm.informe.servidor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Qué puede cada papel en cada dirección. */
class PapelesIT extends EnElServidor {

  private static final List<String> PERSONAS =
      List.of("", "se:mal", "se", "dvoe", "auditoria", "secretaria");

  /** Una fila por dirección: lo que se contesta a cada quien, en el orden de PERSONAS. */
  private static final String TABLA =
      """
      GET  /api/yo                                             401 401 200 200 200 200
      GET  /api/periodos                                       401 401 200 200 200 200
      POST /api/periodos                                       401 401 403 403 403 400
      GET  /api/periodos/{p}                                   401 401 200 200 200 200
      POST /api/periodos/{p}/apertura                          401 401 403 403 403 200
      GET  /api/periodos/{p}/areas/SE/entregas                 401 401 200 403 200 200
      POST /api/periodos/{p}/areas/SE/entregas                 401 401 400 403 403 403
      GET  /api/periodos/{p}/areas/SE/entregas/{e}/libro       401 401 200 403 200 200
      GET  /api/periodos/{p}/areas/DVOE/entregas/{e}/libro     401 401 403 404 404 404
      GET  /api/periodos/{p}/areas/SE/dictamen                 401 401 200 403 200 200
      GET  /api/periodos/{p}/areas/NADIE/entregas              401 401 403 403 404 404
      GET  /api/periodos/{p}/compilaciones                     401 401 403 403 200 200
      POST /api/periodos/NADA/compilaciones                    401 401 403 403 403 404
      GET  /api/compilaciones/{c}                              401 401 403 403 200 200
      GET  /api/compilaciones/{c}/dictamen                     401 401 403 403 200 200
      GET  /api/compilaciones/{c}/productos/dictamen.txt       401 401 403 403 200 200
      GET  /api/compilaciones/{c}/productos/otro               401 401 403 403 404 404
      GET  /api/compilaciones/00000000-0000-0000-0000-000000000000 401 401 403 403 404 404
      GET  /api/bitacora                                       401 401 403 403 200 200
      GET  /api/bitacora/exportada                             401 401 403 403 200 200
      GET  /panel/bitacora                                     200 401 403 403 200 200
      GET  /api/personas                                       401 401 403 403 200 200
      GET  /panel/personas                                     200 401 403 403 200 200
      GET  /panel/mi-clave                                     200 401 200 200 200 200
      GET  /api/nada                                           404 401 404 404 404 404
      GET  /panel/periodos/{p}                                 200 401 403 403 200 200
      GET  /panel/periodos/{p}/areas/SE                        200 401 200 403 200 200
      GET  /panel/compilaciones/{c}                            200 401 403 403 200 200
      """;

  @Test
  void cadaPapelPuedeLoSuyoYNadaMas() throws Exception {
    var entrega =
        como("se")
            .subir(CasoReal.entregas("SE"), CasoReal.comoLibro(CasoReal.entrega("SE")))
            .objeto();
    var marcha = Compilada.esperar(como("secretaria"), "");

    String tabla =
        TABLA
            .replace("{p}", CasoReal.PERIODO)
            .replace("{e}", entrega.getString("id"))
            .replace("{c}", marcha.getString("id"));
    for (String fila : tabla.lines().toList()) {
      String[] dicho = fila.split("\\s+");
      for (int i = 0; i < PERSONAS.size(); i++) {
        assertThat(estado(PERSONAS.get(i), dicho[0], dicho[1]))
            .as("%s %s a «%s»", dicho[0], dicho[1], PERSONAS.get(i))
            .isEqualTo(Integer.parseInt(dicho[2 + i]));
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

  private int estado(String persona, String metodo, String ruta) {
    var cliente = como(persona);
    if (metodo.equals("GET")) {
      return cliente.pedir(ruta).estado();
    }
    boolean conArchivos = ruta.endsWith("/periodos") || ruta.endsWith("/entregas");
    return conArchivos
        ? cliente.subir(ruta, Map.of("otro", new byte[] {1})).estado()
        : cliente.mandar(ruta).estado();
  }
}
