package mx.iecm.informe.xml;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import mx.iecm.informe.modelo.Acuerdo;
import mx.iecm.informe.modelo.Apartado;
import mx.iecm.informe.modelo.Asistencia;
import mx.iecm.informe.modelo.Asistente;
import mx.iecm.informe.modelo.Binario;
import mx.iecm.informe.modelo.Bloque;
import mx.iecm.informe.modelo.Cifra;
import mx.iecm.informe.modelo.Cuadro;
import mx.iecm.informe.modelo.Emision;
import mx.iecm.informe.modelo.Entrega;
import mx.iecm.informe.modelo.Escrito;
import mx.iecm.informe.modelo.Formato;
import mx.iecm.informe.modelo.Hoja;
import mx.iecm.informe.modelo.Informe;
import mx.iecm.informe.modelo.Origen;
import mx.iecm.informe.modelo.Pendiente;
import mx.iecm.informe.modelo.Periodo;
import mx.iecm.informe.modelo.Resultado;
import mx.iecm.informe.modelo.Sesion;
import mx.iecm.informe.modelo.SinActividad;
import mx.iecm.informe.modelo.Texto;
import mx.iecm.informe.modelo.TipoSesion;

/** Un informe inventado que tiene de todo, y otro que no tiene nada. */
final class InformeDeMuestra {

  private InformeDeMuestra() {}

  static Informe completo() {
    return new Informe(
        ProgramaDeMuestra.completo(),
        new Emision(
            Periodo.trimestre(2025, 2), "Tercer", "4", "Séptima ordinaria", dia(7, 29), "híbrida"),
        List.of(new Entrega.Portada("entregas/DVOE.xlsx", "DVOE", "Aída Ruiz", dia(7, 4))),
        sesiones(),
        asistencia(),
        acuerdos(),
        List.of(
            new Escrito(Texto.de(Informe.INTEGRANTES), hoja("Presentación", "B2")),
            new Escrito(deDosLineas(), Origen.NINGUNO)),
        resultados(),
        cifras(),
        cuadros());
  }

  static Informe minimo() {
    return new Informe(
        ProgramaDeMuestra.minimo(),
        new Emision(Periodo.anual(2025), "", "", "", dia(12, 31), ""),
        List.of(),
        List.of(),
        new Asistencia(List.of(), List.of()),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  /** Dos líneas con blancos, un tabulador y todos los aspectos, seguidos y separados. */
  static Texto deDosLineas() {
    String escrito = "  Se firmó el convenio <A&B>\n\tcon \"Ñandú\" 𝟙; véase aquí. ";
    int liga = escrito.indexOf("aquí");
    return new Texto(
        escrito,
        List.of(
            Formato.negrita(2, 10),
            new Formato(10, 12, false, true, false, ""),
            new Formato(12, 12, false, false, true, ""),
            new Formato(13, 20, false, false, false, ""),
            new Formato(liga, liga + 4, true, true, true, "https://ejemplo.mx/?a=1&b=\"2\"")));
  }

  private static List<Sesion> sesiones() {
    return List.of(
        new Sesion("4O", 4, TipoSesion.ORDINARIA, dia(4, 29), "", hoja("Sesiones", "D2")),
        new Sesion("1E", 1, TipoSesion.EXTRAORDINARIA, dia(5, 9), "a distancia", Origen.NINGUNO),
        new Sesion("1U", 1, TipoSesion.URGENTE, dia(6, 2), "presencial", Origen.NINGUNO));
  }

  private static Asistencia asistencia() {
    return new Asistencia(
        List.of(
            new Asistencia.Columna("4O", hoja("Asistencia", "B1")),
            new Asistencia.Columna("1E", Origen.NINGUNO)),
        List.of(
            new Asistente(
                "Presidencia: Aída Ruiz",
                List.of(Asistente.ASISTIO, Asistente.NO_APLICA),
                hoja("Asistencia", "A2")),
            new Asistente("Partido", List.of("", " llegó tarde "), Origen.NINGUNO)));
  }

  private static List<Acuerdo> acuerdos() {
    return List.of(
        new Acuerdo("CVOE/011/2025", "4O", Texto.de("Orden del día"), hoja("Acuerdos", "A2")),
        new Acuerdo("", "9X", deDosLineas(), Origen.NINGUNO));
  }

  private static List<Resultado> resultados() {
    return List.of(
        new Resultado("3.a.vi", narrativa(), pendientes(), List.of()),
        new Resultado(
            "5.a.i",
            List.of(),
            List.of(),
            List.of(
                new SinActividad(
                    List.of(Apartado.IV, Apartado.V), deDosLineas(), hoja("Sin actividad", "C2")),
                new SinActividad(List.of(), Texto.VACIO, Origen.NINGUNO))));
  }

  private static List<Bloque> narrativa() {
    Origen origen = new Origen("entregas/DVOE.xlsx", "Narrativa", "D2");
    Texto llano = Texto.de("Se atendieron 9 asuntos.");
    byte[] imagen = "GIF89a inventado".getBytes(StandardCharsets.US_ASCII);
    return List.of(
        new Bloque.Subtitulo(Texto.enNegritas("Antes"), Texto.VACIO, origen),
        new Bloque.Parrafo(deDosLineas(), Texto.de("Nota\nde dos líneas."), origen),
        new Bloque.Vineta(llano, Texto.de(" "), origen),
        new Bloque.Numerado(llano, deDosLineas(), Origen.NINGUNO),
        new Bloque.Parrafo(Texto.VACIO, Texto.VACIO, Origen.NINGUNO),
        new Bloque.LugarDeTabla("3.a.vi-1", origen),
        new Bloque.Imagen("Un gif,\n inventado", "gif", Binario.de(imagen), origen),
        new Bloque.Imagen("", "png", Binario.de(new byte[0]), Origen.NINGUNO));
  }

  private static List<Pendiente> pendientes() {
    var promesa = new Pendiente.Promesa(new BigDecimal("12"), "boletines");
    var redonda = new Pendiente.Promesa(new BigDecimal("1E+3"), "piezas");
    return List.of(
        new Pendiente(deDosLineas(), 1, List.of(promesa), hoja("Pendientes", "D2")),
        new Pendiente(Texto.de("Y otro."), 2, List.of(redonda), Origen.NINGUNO));
  }

  private static List<Cifra> cifras() {
    return List.of(
        new Cifra(
            "boletines",
            new BigDecimal("13"),
            "",
            List.of(new Origen("entregas/DVOE.xlsx", "3.a.vi-1 Convenios", ""), Origen.NINGUNO)),
        new Cifra("monto", new BigDecimal("-1250.50"), "Oficio 7", List.of()),
        new Cifra("redonda", new BigDecimal("2.5E+7"), "", List.of()));
  }

  private static List<Cuadro> cuadros() {
    var hoja = new Hoja("entregas/DVOE.xlsx", "3.a.vi-1 Convenios", List.of("A", "C", ""));
    var vacia = new Hoja("entregas/DC&O.xlsx", "3.a.vi-2 ", List.of());
    return List.of(
        new Cuadro("3.a.vi-1", "DVOE", hoja, 6, RenglonesDeMuestra.todos()),
        new Cuadro("3.a.vi-2", "DC&O", vacia, 0, List.of()));
  }

  private static Origen hoja(String hoja, String celda) {
    return new Origen("secretaria.xlsx", hoja, celda);
  }

  private static LocalDate dia(int mes, int dia) {
    return LocalDate.of(2025, mes, dia);
  }
}
