package mx.iecm.informe.corpus;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import mx.iecm.informe.castellano.EscritorDeFechas;
import mx.iecm.informe.corpus.CasoGenerado.LineaGenerada;
import mx.iecm.informe.corpus.TablaGenerada.Clase;
import mx.iecm.informe.corpus.TablaGenerada.Columna;
import mx.iecm.informe.corpus.TablaGenerada.Sustantivo;
import mx.iecm.informe.modelo.Fechas;

/** Una tabla de un caso, con su hoja ya llena. */
final class GeneradorDeTabla {

  static final List<String> SEDES = List.of("Sala Norte", "Auditorio", "Patio Central");

  private final CasoGenerado caso;
  private final Azar azar;
  private final CalendarioGenerado calendario;
  private final LineaGenerada linea;
  private final String clave;
  private final Sustantivo cuenta;
  private final List<Columna> columnas = new ArrayList<>();
  private String cadencia = "";

  GeneradorDeTabla(CasoGenerado caso, LineaGenerada linea, String clave, Sustantivo cuenta) {
    this.caso = caso;
    this.azar = caso.azar;
    this.calendario = caso.calendario;
    this.linea = linea;
    this.clave = clave;
    this.cuenta = cuenta;
  }

  /**
   * Una de esa clase.
   *
   * @param pedida si debe traer renglones y lo que el caso desea
   */
  TablaGenerada generar(Clase clase, boolean pedida) {
    var filas =
        switch (clase) {
          case REGISTRO -> registro(pedida);
          case SEMANAL -> semanal();
          case QUINCENAL -> quincenal();
          case MENSUAL -> mensual();
          case AGENDA -> agenda();
          case LISTADO -> listado(pedida);
        };
    return tabla(clase, filas);
  }

  private TablaGenerada tabla(Clase clase, List<List<Object>> filas) {
    var encabezados = new ArrayList<>(columnas.stream().map(Columna::encabezado).toList());
    encabezados.add("Nota");
    var hoja = caso.entrega(linea.area()).agregar(clave + " " + nombreDeHoja(), encabezados);
    filas.forEach(hoja::agregar);
    return new TablaGenerada(
        clave, linea.area(), clase, cuenta, cadencia, List.copyOf(columnas), hoja);
  }

  private String nombreDeHoja() {
    return EscritorDeFechas.inicialMayuscula(cuenta.plural());
  }

  private String texto() {
    return caso.vocabulario.texto();
  }

  /** El día, de alguna de las maneras en que la gente lo escribe. */
  private Object escrito(LocalDate dia) {
    return switch (azar.entre(1, 6)) {
      case 1 -> EscritorDeFechas.dia(dia);
      case 2 -> EscritorDeFechas.diaConSemana(dia) + ".";
      case 3 -> dia.toString();
      default -> dia;
    };
  }

  private List<List<Object>> registro(boolean pedida) {
    boolean conNumero = columna(Deseo.CONSECUTIVO, pedida, "No.", "consecutivo", "");
    columnas.add(Columna.pide("Fecha", pedida || azar.unaDeCada(2) ? "fecha con día" : "fecha"));
    columnas.add(Columna.pide("Asunto", "texto largo"));
    boolean conFolio = columna(Deseo.FOLIO, pedida, "Folio", "folio", cuenta.clave());
    boolean conLista = columna(Deseo.LISTA, pedida, "Sede", "lista", String.join("; ", SEDES));
    boolean conCantidad = columna(Deseo.NUMERO, pedida, "Asistentes", "número", "");
    boolean conLiga = columna(Deseo.ENLACE, pedida, "Liga", "enlace", "");
    var dias = azar.algunos(calendario.habiles(), azar.entre(pedida ? 4 : 0, 6));
    boolean antes = !pedida && azar.unaDeCada(4);
    var filas = new ArrayList<List<Object>>();
    for (int i = 0; i < dias.size(); i++) {
      boolean fuera = antes && i == 0;
      var fila = new ArrayList<Object>();
      agregarSi(conNumero, fila, i + 1);
      fila.add(escrito(fuera ? calendario.habilAntes() : dias.get(i)));
      fila.add(texto());
      agregarSi(conFolio, fila, cuenta.folio(i + 5, calendario.ejercicio()));
      agregarSi(conLista, fila, azar.uno(SEDES));
      agregarSi(conCantidad, fila, azar.entre(2, 90));
      agregarSi(conLiga, fila, "https://www.example.org/actos/" + cuenta.clave() + "/" + i);
      fila.add(fuera ? "Se recibió cuando el informe previo ya estaba cerrado." : "");
      filas.add(fila);
    }
    return filas;
  }

  private static void agregarSi(boolean va, List<Object> fila, Object valor) {
    if (va) {
      fila.add(valor);
    }
  }

  private boolean columna(
      Deseo deseo, boolean pedida, String encabezado, String tipo, String lista) {
    boolean va = pedida ? caso.desea(deseo) : azar.unaDeCada(3);
    if (va) {
      columnas.add(new Columna(encabezado, tipo, !tipo.equals("consecutivo"), lista));
    }
    return va;
  }

  private List<List<Object>> semanal() {
    var semana = DayOfWeek.of(azar.entre(1, 5));
    cadencia = "semanal " + EscritorDeFechas.diaDeSemana(semana);
    columnas.add(Columna.pide("Fecha", "fecha con día"));
    columnas.add(Columna.pide("Tema", "texto"));
    return calendario.habiles().stream()
        .filter(d -> d.getDayOfWeek() == semana)
        .map(d -> List.<Object>of(escrito(d), texto(), ""))
        .toList();
  }

  private List<List<Object>> quincenal() {
    cadencia = "quincenal";
    columnas.add(Columna.pide("Quincena", "periodo"));
    columnas.add(Columna.pide("Fecha de envío", "fecha"));
    columnas.add(Columna.pide("Contenido", "texto largo"));
    var filas = new ArrayList<List<Object>>();
    for (YearMonth mes : meses()) {
      filas.add(quincena("Primera", mes, mes.atDay(15)));
      filas.add(quincena("Segunda", mes, mes.atEndOfMonth()));
    }
    return filas;
  }

  private List<Object> quincena(String cual, YearMonth mes, LocalDate fin) {
    String escrita = cual + " quincena de " + escrito(mes);
    return List.of(escrita, escrito(calendario.habilDesde(fin)), texto(), "");
  }

  private static String escrito(YearMonth mes) {
    return EscritorDeFechas.mes(mes.getMonthValue()).toLowerCase(Locale.ROOT)
        + " de "
        + mes.getYear();
  }

  private List<YearMonth> meses() {
    var meses = new ArrayList<YearMonth>();
    var periodo = calendario.periodo();
    for (int i = 0; i < periodo.duracion(); i++) {
      meses.add(YearMonth.from(periodo.inicio()).plusMonths(i));
    }
    return meses;
  }

  private List<List<Object>> mensual() {
    cadencia = "mensual";
    columnas.add(Columna.pide("Mes", "periodo"));
    columnas.add(Columna.pide("Resumen", "texto largo"));
    return meses().stream().map(m -> List.<Object>of(escrito(m), texto(), "")).toList();
  }

  private List<List<Object>> agenda() {
    columnas.add(Columna.pide("Fecha", "fecha con día"));
    columnas.add(new Columna("Horario", "hora", false, ""));
    columnas.add(new Columna("Actividad", "texto largo", false, ""));
    var filas = new ArrayList<List<Object>>();
    for (LocalDate dia : azar.algunos(calendario.habiles(), azar.entre(1, 2))) {
      int hora = azar.entre(8, 11);
      for (int i = 0; i < azar.entre(3, 4); i++) {
        String horario = "%d:00 – %d:00".formatted(hora, hora + 1);
        filas.add(List.of(EscritorDeFechas.diaConSemana(dia), horario, texto(), ""));
        hora++;
      }
    }
    return filas;
  }

  private List<List<Object>> listado(boolean pedido) {
    columnas.add(Columna.pide("Fechas", "fechas"));
    columnas.add(Columna.pide("Recorrido", "texto largo"));
    int renglones = azar.entre(pedido ? 2 : 0, 3);
    var dias = azar.algunos(calendario.habiles(), renglones * 3);
    var filas = new ArrayList<List<Object>>();
    for (int i = 0; i < renglones; i++) {
      var tramos = dias.subList(i * 3, i * 3 + 3).stream().map(Fechas.Tramo::dia).toList();
      filas.add(List.of(EscritorDeFechas.fechas(new Fechas(tramos, List.of())), texto(), ""));
    }
    return filas;
  }
}
