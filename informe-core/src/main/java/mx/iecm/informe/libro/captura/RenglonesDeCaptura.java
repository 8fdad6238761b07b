package mx.iecm.informe.libro.captura;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import mx.iecm.informe.castellano.Numeros;
import mx.iecm.informe.libro.FormatoDeEntrega;
import mx.iecm.informe.modelo.Columna;
import mx.iecm.informe.modelo.DefinicionDeCifra;
import mx.iecm.informe.modelo.LineaAccion;
import mx.iecm.informe.modelo.Pendiente;
import mx.iecm.informe.modelo.Tabla;

/**
 * Las hojas fijas que se llenan por renglones. Cada línea y cada cifra del área tiene ya el suyo, y
 * cada promesa del periodo anterior uno que la recuerda donde se contesta.
 */
final class RenglonesDeCaptura {

  private static final List<String> LIBRE = List.of();
  private static final int LARGO_DE_COMENTARIO = 1000;

  private final LibroDeCaptura libro;
  private final Tabla tabla;
  private final List<ColumnaDeCaptura> columnas = new ArrayList<>();

  private RenglonesDeCaptura(LibroDeCaptura libro, Tabla tabla) {
    this.libro = libro;
    this.tabla = tabla;
  }

  private RenglonesDeCaptura columna(
      String encabezado, List<String> valores, String ayuda, int ancho) {
    Columna columna = tabla.columnas().get(tabla.columna(encabezado));
    columnas.add(ColumnaDeCaptura.fija(columna, valores, ayuda, ancho));
    return this;
  }

  private RenglonesDeCaptura linea() {
    return columna(FormatoDeEntrega.LINEA, libro.captura().claves(), "Una de las suyas.", 12);
  }

  private RenglonesDeCaptura orden() {
    return columna(FormatoDeEntrega.ORDEN, LIBRE, "El de la hoja, si no se dice.", 10);
  }

  private HojaDeCaptura hoja() {
    return new HojaDeCaptura(libro, tabla.clave(), columnas);
  }

  static CuentaDeHoja narrativa(LibroDeCaptura libro) {
    var tabla = FormatoDeEntrega.NARRATIVA;
    var hoja =
        new RenglonesDeCaptura(libro, tabla)
            .linea()
            .orden()
            .columna("Tipo", FormatoDeEntrega.TIPOS_DE_NARRATIVA, "Párrafo, si no se dice.", 14)
            .columna(
                "Texto",
                LIBRE,
                "Lo realizado. Si es tabla, su clave; si es imagen, su descripción, y la imagen"
                    + " anclada en esta fila.",
                80)
            .columna("Nota", LIBRE, "Nota al pie del renglón.", 36)
            .hoja();
    libro.captura().lineas().forEach(l -> narrar(l, libro.captura(), hoja));
    return hoja.terminar(tabla, List.of(FormatoDeEntrega.LINEA));
  }

  private static void narrar(LineaAccion linea, CapturaDeArea captura, HojaDeCaptura hoja) {
    var promesas =
        captura.pendientesDe(linea.clave()).stream().filter(p -> !p.promesas().isEmpty()).toList();
    var primera = hoja.renglon(List.of(linea.clave()));
    hoja.comentar(primera.getCell(0), corto(linea.titulo()));
    for (int i = 0; i < promesas.size(); i++) {
      var renglon = i == 0 ? primera : hoja.renglon(List.of(linea.clave()));
      hoja.comentar(renglon.getCell(3), corto(recordatorio(promesas.get(i))));
    }
  }

  private static String recordatorio(Pendiente pendiente) {
    var promesa = pendiente.promesas().get(0);
    return "Diga si se cumplió lo comprometido el periodo anterior, y si no, por qué: "
        + cantidad(promesa.cantidad(), promesa.unidad())
        + ".\n«"
        + pendiente.texto().escrito()
        + "»";
  }

  private static String cantidad(BigDecimal cantidad, String unidad) {
    return (Numeros.enCifras(cantidad) + " " + unidad).strip();
  }

  static CuentaDeHoja cifras(LibroDeCaptura libro) {
    var cifras = libro.captura().cifras();
    var tabla = FormatoDeEntrega.CIFRAS;
    var hoja =
        new RenglonesDeCaptura(libro, tabla)
            .columna(
                "Clave",
                cifras.stream().map(DefinicionDeCifra::clave).toList(),
                "La de una cifra que usted declara.",
                30)
            .columna("Valor", LIBRE, "Solo el número.", 16)
            .columna("Fuente", LIBRE, "El documento o registro que la respalda.", 60)
            .hoja();
    for (var cifra : cifras) {
      var renglon = hoja.renglon(List.of(cifra.clave()));
      hoja.comentar(renglon.getCell(0), corto(cifra.descripcion()));
    }
    var cuenta = hoja.terminar(tabla, List.of());
    return cuenta.contando(1).debiendo(cuenta.faltan(), cifras.size());
  }

  static CuentaDeHoja pendientes(LibroDeCaptura libro) {
    var tabla = FormatoDeEntrega.PENDIENTES;
    var hoja =
        new RenglonesDeCaptura(libro, tabla)
            .linea()
            .orden()
            .columna("Nivel", List.of("1", "2"), "1, o 2 si depende del de arriba.", 10)
            .columna("Texto", LIBRE, "Lo que queda para el periodo siguiente.", 80)
            .columna("Cantidad", LIBRE, "Con la unidad, es una promesa que se le recordará.", 14)
            .columna("Unidad", LIBRE, "Como boletines o convenios.", 22)
            .hoja();
    for (var linea : libro.captura().lineas()) {
      var renglon = hoja.renglon(List.of(linea.clave()));
      hoja.comentar(renglon.getCell(0), corto(linea.titulo()));
    }
    return hoja.terminar(tabla, List.of(FormatoDeEntrega.LINEA));
  }

  static CuentaDeHoja sinActividad(LibroDeCaptura libro) {
    var tabla = FormatoDeEntrega.SIN_ACTIVIDAD;
    return new RenglonesDeCaptura(libro, tabla)
        .linea()
        .columna("Apartado", List.of("IV", "V"), "IV, V, o en blanco si son los dos.", 14)
        .columna("Motivo", LIBRE, "Por qué no hay nada que informar; así se imprime.", 80)
        .hoja()
        .terminar(tabla, List.of());
  }

  private static String corto(String texto) {
    return texto.length() <= LARGO_DE_COMENTARIO
        ? texto
        : texto.substring(0, LARGO_DE_COMENTARIO) + "…";
  }
}
