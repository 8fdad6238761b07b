package mx.iecm.informe.xml;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import mx.iecm.informe.modelo.Celda;
import mx.iecm.informe.modelo.Fechas;
import mx.iecm.informe.modelo.Fechas.Grano;
import mx.iecm.informe.modelo.Fechas.Tramo;
import mx.iecm.informe.modelo.Fechas.Tropiezo;
import mx.iecm.informe.modelo.Formato;
import mx.iecm.informe.modelo.Renglon;
import mx.iecm.informe.modelo.Texto;
import mx.iecm.informe.modelo.Valor;

/** Renglones con todo lo que una celda puede decir. */
final class RenglonesDeMuestra {

  private static final LocalDate ABRIL = LocalDate.of(2025, 4, 4);
  private static final LocalDate MAYO = LocalDate.of(2025, 5, 31);

  private RenglonesDeMuestra() {}

  static List<Renglon> todos() {
    return List.of(
        new Renglon(2, textos(), Texto.VACIO),
        new Renglon(3, numeros(), Texto.de("Fuera de periodo.\nCon motivo.")),
        new Renglon(4, horarios(), InformeDeMuestra.deDosLineas()),
        new Renglon(1_048_576, fechas(), Texto.de(" ")),
        new Renglon(7, List.of(), Texto.VACIO),
        new Renglon(8, List.of(), Texto.de("Solo nota.")));
  }

  private static List<Celda> textos() {
    return List.of(
        Celda.VACIA,
        Celda.de("Llano"),
        Celda.de(" \tcon blancos,\nsaltos\r y <marcas> & ]]> "),
        new Celda(InformeDeMuestra.deDosLineas(), Valor.Letra.VALOR),
        new Celda(new Texto("", List.of(Formato.negrita(0, 0))), Valor.Vacio.VALOR),
        new Celda(Texto.VACIO, Valor.Letra.VALOR),
        new Celda(Texto.VACIO, Valor.OtroTipo.VALOR),
        new Celda(Texto.de("doce"), Valor.OtroTipo.VALOR),
        new Celda(Texto.de("#REF!"), Valor.Ilegible.VALOR),
        new Celda(Texto.de("  "), Valor.Vacio.VALOR),
        new Celda(Texto.de("\n"), Valor.Letra.VALOR));
  }

  private static List<Celda> numeros() {
    var celdas = new ArrayList<Celda>();
    for (String n :
        List.of(
            "0",
            "-1",
            "10",
            "999",
            "1000",
            "1.50",
            "-0.007",
            "0.00",
            "1E+3",
            "-25E+7",
            "0E+2",
            "123456789012345678",
            "-999999999999999999",
            "1234567890123456789",
            "1E-20",
            "123456789012345678901234567890.123")) {
      celdas.add(new Celda(Texto.de("n " + n), new Valor.Numero(new BigDecimal(n))));
    }
    return celdas;
  }

  private static List<Celda> horarios() {
    var diez = LocalTime.of(10, 0);
    return List.of(
        new Celda(Texto.de("10:00"), new Valor.Horario(diez, diez)),
        new Celda(Texto.de("9:05 – 10:00"), new Valor.Horario(LocalTime.of(9, 5), diez)),
        new Celda(Texto.VACIO, new Valor.Horario(LocalTime.MIN, LocalTime.MAX)),
        new Celda(Texto.de("x"), new Valor.Horario(diez, LocalTime.of(10, 0, 7, 500_000_000))));
  }

  private static List<Celda> fechas() {
    var tramos =
        List.of(
            Tramo.dia(ABRIL),
            new Tramo(ABRIL, MAYO, Grano.DIA),
            new Tramo(LocalDate.of(2025, 5, 16), MAYO, Grano.QUINCENA),
            new Tramo(LocalDate.of(2025, 5, 1), MAYO, Grano.MES));
    return List.of(
        new Celda(Texto.de("4 de abril de 2025"), Fechas.de(ABRIL)),
        new Celda(Texto.VACIO, Fechas.de(LocalDate.of(9999, 12, 31))),
        new Celda(InformeDeMuestra.deDosLineas(), new Fechas(tramos, List.of())),
        new Celda(Texto.VACIO, new Fechas(List.of(), List.of())),
        new Celda(
            Texto.de("mes"), new Fechas(List.of(new Tramo(MAYO, MAYO, Grano.MES)), List.of())),
        new Celda(Texto.de("con todo"), new Fechas(List.of(Tramo.dia(MAYO)), tropiezos())));
  }

  private static List<Tropiezo> tropiezos() {
    return List.of(
        new Tropiezo.Ilegible(" abril \n<\"2025\">"),
        new Tropiezo.Inexistente("31 de junio"),
        new Tropiezo.Ambigua("05/06/2025", ABRIL, MAYO),
        new Tropiezo.OtroDia(DayOfWeek.SATURDAY, ABRIL),
        new Tropiezo.AlReves(MAYO, ABRIL),
        new Tropiezo.SinSeparar(17, 21),
        new Tropiezo.Repetida(ABRIL),
        new Tropiezo.Desordenada(ABRIL, MAYO),
        new Tropiezo.Sobra("⁴"));
  }
}
