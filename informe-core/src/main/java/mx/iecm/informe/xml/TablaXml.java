package mx.iecm.informe.xml;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import mx.iecm.informe.modelo.Cadencia;
import mx.iecm.informe.modelo.Grafica;
import mx.iecm.informe.modelo.Tabla;
import mx.iecm.informe.modelo.TipoColumna;
import org.jspecify.annotations.Nullable;

/** Una tabla del programa, con sus columnas. */
@XmlType(propOrder = {"combinar", "columnas"})
final class TablaXml {

  private static final String SEMANAL = "semanal ";
  private static final String POR_MES = "por mes";
  private static final String POR_VALOR = "por valor:";

  @XmlAttribute(required = true)
  String clave = "";

  @XmlAttribute(required = true)
  String hoja = "";

  @XmlAttribute @Nullable String rotulo;

  @XmlAttribute @Nullable String cadencia;

  @XmlAttribute(required = true)
  boolean libre;

  @XmlAttribute @Nullable String grafica;

  List<String> combinar = new ArrayList<>();

  @XmlElement(name = "columna")
  List<Columna> columnas = new ArrayList<>();

  static TablaXml de(Tabla tabla) {
    var x = new TablaXml();
    x.clave = tabla.clave();
    x.hoja = tabla.hoja();
    x.rotulo = Lexico.opcional(tabla.rotulo());
    x.cadencia = cadencia(tabla.cadencia());
    x.libre = tabla.libre();
    x.grafica = grafica(tabla.grafica());
    x.combinar = tabla.combinar();
    x.columnas = Lexico.cada(tabla.columnas(), Columna::de);
    return x;
  }

  Tabla aModelo() {
    return new Tabla(
        clave,
        hoja,
        Lexico.presente(rotulo),
        combinar,
        cadencia(cadencia),
        libre,
        Lexico.cada(columnas, Columna::aModelo),
        grafica(grafica));
  }

  private static @Nullable String cadencia(Cadencia cadencia) {
    if (cadencia instanceof Cadencia.Ninguna) return null;
    if (cadencia instanceof Cadencia.Semanal s) return SEMANAL + Lexico.dia(s.dia());
    if (cadencia instanceof Cadencia.Quincenal) return "quincenal";
    if (cadencia instanceof Cadencia.Mensual) return "mensual";
    throw new AssertionError(cadencia);
  }

  private static Cadencia cadencia(@Nullable String cadencia) {
    if (cadencia == null) {
      return new Cadencia.Ninguna();
    }
    return switch (cadencia) {
      case "quincenal" -> new Cadencia.Quincenal();
      case "mensual" -> new Cadencia.Mensual();
      default -> new Cadencia.Semanal(Lexico.dia(cadencia.substring(SEMANAL.length())));
    };
  }

  private static @Nullable String grafica(Grafica grafica) {
    if (grafica instanceof Grafica.Ninguna) return null;
    if (grafica instanceof Grafica.PorMes) return POR_MES;
    if (grafica instanceof Grafica.PorValor v) return POR_VALOR + v.encabezado();
    throw new AssertionError(grafica);
  }

  private static Grafica grafica(@Nullable String grafica) {
    if (grafica == null) return new Grafica.Ninguna();
    if (grafica.equals(POR_MES)) return new Grafica.PorMes();
    return new Grafica.PorValor(grafica.substring(POR_VALOR.length()));
  }

  /** Una columna. */
  static final class Columna {

    @XmlAttribute(required = true)
    String encabezado = "";

    @XmlAttribute(required = true)
    String tipo = "";

    @XmlAttribute(required = true)
    boolean obligatoria;

    @XmlAttribute @Nullable String serie;

    @XmlAttribute @Nullable Integer ancho;

    @XmlElement(name = "opcion")
    List<String> lista = new ArrayList<>();

    static Columna de(mx.iecm.informe.modelo.Columna columna) {
      var x = new Columna();
      x.encabezado = columna.encabezado();
      x.tipo = columna.tipo().etiqueta();
      x.obligatoria = columna.obligatoria();
      x.serie = Lexico.opcional(columna.serie());
      x.ancho = columna.ancho() == 0 ? null : columna.ancho();
      x.lista = columna.lista();
      return x;
    }

    mx.iecm.informe.modelo.Columna aModelo() {
      return new mx.iecm.informe.modelo.Columna(
          encabezado,
          TipoColumna.deEtiqueta(tipo).orElseThrow(),
          obligatoria,
          lista,
          Lexico.presente(serie),
          ancho == null ? 0 : ancho);
    }
  }
}
