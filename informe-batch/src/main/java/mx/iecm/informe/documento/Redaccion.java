package mx.iecm.informe.documento;

import java.util.Locale;
import mx.iecm.informe.castellano.EscritorDeFechas;
import mx.iecm.informe.castellano.Genero;
import mx.iecm.informe.castellano.Ordinales;
import mx.iecm.informe.modelo.Emision;
import mx.iecm.informe.modelo.Informe;
import mx.iecm.informe.modelo.Organo;
import mx.iecm.informe.modelo.Sesion;

/** Las frases con que el documento nombra al órgano, al informe y a las sesiones. */
final class Redaccion {

  private static final Locale ES_MX = Locale.forLanguageTag("es-MX");

  private Redaccion() {}

  /** {@code la Comisión Provisional de…}, con su artículo. */
  static String conArticulo(Organo organo) {
    return Genero.delOrgano(organo.nombre()).articulo() + " " + organo.nombre();
  }

  /** {@code la Comisión}: el órgano por su primera palabra. */
  static String elOrgano(Organo organo) {
    String primera = organo.nombre().split("\\s+", 2)[0];
    return Genero.delOrgano(organo.nombre()).articulo() + " " + primera;
  }

  /** {@code de la Comisión…} o {@code del Comité…}. */
  static String de(String conArticulo) {
    return conArticulo.startsWith("el ") ? "d" + conArticulo : "de " + conArticulo;
  }

  /** {@code a la Comisión…} o {@code al Comité…}. */
  static String a(String conArticulo) {
    return conArticulo.startsWith("el ") ? "a" + conArticulo.substring(1) : "a " + conArticulo;
  }

  /** {@code Tercer informe trimestral de la Comisión… de abril a junio de 2025}. */
  static String nombreDelInforme(Informe informe) {
    Emision e = informe.emision();
    return "%s informe %s %s de %s"
        .formatted(
            EscritorDeFechas.inicialMayuscula(e.ordinal()),
            EscritorDeFechas.adjetivo(e.periodo()),
            de(conArticulo(informe.programa().organo())),
            EscritorDeFechas.periodo(e.periodo()));
  }

  /** {@code Cuarta sesión ordinaria}. */
  static String nombre(Sesion sesion) {
    String tipo = "sesión " + sesion.tipo().etiqueta();
    return sesion.numero() > 0 && sesion.numero() < 100
        ? EscritorDeFechas.inicialMayuscula(Ordinales.femenino(sesion.numero())) + " " + tipo
        : EscritorDeFechas.inicialMayuscula(tipo) + " " + sesion.clave();
  }

  /** {@code 4.ª Ord.}: el encabezado de su columna de asistencia. */
  static String abreviada(Sesion sesion) {
    String tipo =
        switch (sesion.tipo()) {
          case ORDINARIA -> "Ord.";
          case EXTRAORDINARIA -> "Ext.";
          case URGENTE -> "Urg.";
        };
    return Ordinales.abreviado(sesion.numero()) + " " + tipo;
  }

  static String mayusculas(String texto) {
    return texto.toUpperCase(ES_MX);
  }
}
