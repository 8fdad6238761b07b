package mx.iecm.informe.compilacion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.UUID;
import mx.iecm.informe.trabajo.Acabado;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lo que se hace cuando la base se va entre que se pide una compilación y se acaba. */
class EncargadoTest {

  private static final UUID UNA = UUID.fromString("11111111-2222-3333-4444-555555555555");
  private final RuntimeException sinBase =
      new IllegalStateException(new SQLException("cortada", "08006"));

  private final Arrendada arriendo = new Arrendada();
  private final Corridas trabajos = new Corridas();
  private final Encargado encargado = new Encargado();

  @BeforeEach
  void armar() {
    encargado.arriendo = arriendo;
    encargado.trabajos = trabajos;
  }

  @Test
  void siNoSePudoEmpezarSeEmpiezaDespues() {
    trabajos.fallas.add(sinBase);
    assertThatThrownBy(() -> encargado.correr(UNA)).isSameAs(sinBase);
    assertThat(arriendo.fallida).isFalse();

    encargado.asegurar(UNA);
    encargado.asegurar(UNA);

    assertThat(trabajos.veces).isEqualTo(1);
    assertThat(arriendo.anotada).contains(1L);
  }

  @Test
  void siYaCorreSoloSeAnota() {
    arriendo.fallas.add(sinBase);
    assertThatThrownBy(() -> encargado.correr(UNA)).isSameAs(sinBase);

    encargado.asegurar(UNA);

    assertThat(trabajos.veces).as("no corre dos veces").isEqualTo(1);
    assertThat(arriendo.anotada).contains(1L);
  }

  @Test
  void loQueFallaPorElProgramaAlEmpezarNoSeReintenta() {
    trabajos.fallas.add(new IllegalStateException("no hay tal trabajo"));

    assertThatThrownBy(() -> encargado.correr(UNA)).hasMessage("no hay tal trabajo");

    assertThat(arriendo.fallida).isTrue();
  }

  @Test
  void laQueMuereSeSigueDosVecesYALaTerceraFalla() {
    encargado.correr(UNA);
    encargado.reintentar(UNA);
    encargado.reintentar(UNA);
    assertThat(trabajos.veces).isEqualTo(3);
    assertThat(arriendo.anotada).contains(3L);
    assertThat(arriendo.fallida).isFalse();

    encargado.reintentar(UNA);

    assertThat(trabajos.veces).isEqualTo(3);
    assertThat(arriendo.fallida).isTrue();
  }

  private static void fallar(Deque<RuntimeException> fallas) {
    if (!fallas.isEmpty()) {
      throw fallas.remove();
    }
  }

  /** Un arriendo que se acuerda de lo que se le dijo. */
  private static final class Arrendada extends Arriendo {

    private final Deque<RuntimeException> fallas = new ArrayDeque<>();
    private Optional<Long> anotada = Optional.empty();
    private boolean fallida;

    @Override
    Pendiente pendiente(UUID id) {
      return new Pendiente(id, "CVOE-2025-T2", true, Acabado.RAPIDO, anotada);
    }

    @Override
    void empezar(UUID id, long ejecucion) {
      EncargadoTest.fallar(fallas);
      anotada = Optional.of(ejecucion);
    }

    @Override
    void fallar(UUID id) {
      fallida = true;
    }
  }

  /** Trabajos que solo se cuentan. */
  private static final class Corridas extends Trabajos {

    private final Deque<RuntimeException> fallas = new ArrayDeque<>();
    private long veces;

    @Override
    long correr(Pendiente pendiente) {
      EncargadoTest.fallar(fallas);
      veces++;
      return veces;
    }
  }
}
